/// Whose record this is, kept in sight on every page of it.
public struct IdentityBar: Component {
  private let name: String
  private let facts: [Fact]
  private let flags: [Tag]
  private let actions: Markup

  public init(_ name: String, facts: [Fact], flags: [Tag] = [], actions: Markup = .empty) {
    self.name = name
    self.facts = facts
    self.flags = flags
    self.actions = actions
  }

  /// What tells this person from another of the same name.
  public struct Fact: Sendable {
    let key: String
    let value: String

    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  public var markup: Markup {
    """
    <section class="identity" aria-label="The record of \(name)"><div class="identity-facts">\
    <p class="identity-name"><bdi>\(name)</bdi></p><dl>\(each(facts, written))</dl>\(flagsMarkup)\
    </div>\(when(!actions.isEmpty, "<div class=\"identity-actions\">\(actions)</div>"))</section>
    """
  }

  private func written(_ fact: Fact) -> Markup {
    "<div><dt>\(fact.key)</dt><dd>\(fact.value)</dd></div>"
  }

  private var flagsMarkup: Markup {
    guard !flags.isEmpty else { return .empty }
    return "<ul class=\"identity-flags\">\(each(flags) { "<li>\($0)</li>" })</ul>"
  }
}

extension IdentityBar {
  public static let examples = [
    Example(
      "a child",
      IdentityBar(
        "Maya Okafor",
        facts: [Fact("Born", "12 May 2019, 6 years old"), Fact("NHS number", "943 476 5919")],
        flags: [Tag("Address withheld", .red), Tag("Plan in force", .teal)],
        actions: Button("Record a concern", kind: .secondary, href: "/concerns/new").markup)),
    Example(
      "hostile",
      IdentityBar(
        hostileText, facts: [Fact(hostileText, hostileText)], flags: [Tag(hostileText)])),
  ]
}
