/// The questions that narrow a list, and what it is narrowed to now.
public struct FilterPanel: Component {
  private let title: String
  private let action: String
  private let chosen: [Chosen]
  private let questions: Markup

  /// The form asks with GET, so that a narrowed list has an address that can be kept and shared.
  public init(
    _ title: String = "Filter", action: String, chosen: [Chosen] = [], questions: Markup
  ) {
    self.title = title
    self.action = action
    self.chosen = chosen
    self.questions = questions
  }

  /// One thing the list is narrowed to, and the address of the list without it.
  public struct Chosen: Sendable {
    let label: String
    let removeHref: String

    public init(_ label: String, removeHref: String) {
      self.label = label
      self.removeHref = removeHref
    }
  }

  public var markup: Markup {
    """
    <form class="filter" method="get" action="\(href: action)" role="search" aria-label="\(title)">\
    <h2 class="filter-title">\(title)</h2>\(chosenMarkup)\(questions)\
    <div class="button-group"><button class="button" type="submit">Apply</button>\
    <a href="\(href: action)">Clear</a></div></form>
    """
  }

  private var chosenMarkup: Markup {
    guard !chosen.isEmpty else { return .empty }
    return """
      <h3 class="filter-chosen-title">Showing only</h3>\
      <ul class="filter-chosen">\(each(chosen, removal))</ul>
      """
  }

  private func removal(_ one: Chosen) -> Markup {
    """
    <li><a href="\(href: one.removeHref)"><span class="visually-hidden">Stop showing only </span>\
    \(one.label)</a></li>
    """
  }
}

extension FilterPanel {
  public static let examples = [
    Example(
      "narrowed",
      FilterPanel(
        "Filter the chronology", action: "/children/maya/chronology",
        chosen: [
          FilterPanel.Chosen("School", removeHref: "/children/maya/chronology"),
          FilterPanel.Chosen("Since 2025", removeHref: "/children/maya/chronology"),
        ],
        questions: Checkboxes(
          "Agency", name: "filter_agency",
          choices: [Choice("School", value: "school"), Choice("Police", value: "police")],
          chosen: ["school"], hint: nil
        ).markup)),
    Example(
      "hostile",
      FilterPanel(
        hostileText, action: hostileText,
        chosen: [FilterPanel.Chosen(hostileText, removeHref: hostileText)], questions: .empty)),
  ]
}
