public import Markup
import Packs
import PublishedStatistics
import Vocabulary

extension Booklet {
  /// The booklet for a page that somebody else frames: its first heading is of the second level.
  public var markup: Markup {
    """
    <div class="booklet"><p class="booklet-strategy">\(strategy), \(partnership)</p>\
    <p>\(about). Published official statistics, and what the strategy itself \
    states. The two are never put in one series.</p>\
    \(present(whyNothingPublished) { "<p class=\"booklet-missing\">\($0)</p>" })\
    \(Scorecard(booklet: self).markup)\(HotspotGrid(booklet: self).markup)\(sections)\(others)\(foot)</div>
    """
  }

  /// What its figures are about: published ones can be of another year than the one that was asked for.
  private var about: String {
    let asked = asked.label.capitalisedFirst
    guard authority != nil else { return asked }
    return period.label.capitalisedFirst == asked
      ? period.span.capitalisedFirst : "\(asked). Published figures are of \(period.span)"
  }

  /// An indicator that several objectives name is shown in full under the first.
  private var sections: Markup {
    var shown: Set<String> = []
    return each(groups) { group in
      let parts = each(entries(of: group)) { entry in
        shown.insert(entry.id.value).inserted
          ? EntrySection(entry: entry, booklet: self).markup : mention(entry)
      }
      return """
        <section class="booklet-group booklet-group-\(group.kind.className)"><h2>\(group.heading)</h2>\
        \(when(!group.says.isEmpty, "<p>\(group.says)</p>"))\(parts)</section>
        """
    }
  }

  private func mention(_ entry: BookletEntry) -> Markup {
    """
    <article class="booklet-mention"><h3>\(entry.title)</h3><p>\(entry.summary). \
    <a href="\(href: "#\(entry.anchor)")">Shown in full above</a>.</p></article>
    """
  }

  private var others: Markup {
    guard !otherStated.isEmpty else { return .empty }
    return """
      <section class="booklet-group booklet-group-other"><h2>Other figures the strategy states</h2>\
      \(StatedSection(lines: otherStated, place: place).markup)</section>
      """
  }

  private var foot: Markup {
    """
    <footer class="booklet-foot"><h2>Marks and sources</h2>\
    <dl>\(each(marks) { "<div><dt>\($0.code)</dt><dd>\($0.meaning.capitalisedFirst)</dd></div>" })</dl>\
    <p>Figures of England and of regions are rounded to the nearest 10 before they are published. \
    A nought is a true nought: what is missing or withheld is never shown as one.</p>\
    <p class="booklet-attribution">\(PublishedLibrary.attribution)</p></footer>
    """
  }

  private var marks: [Marker] { Marker.allCases.filter { !$0.code.isEmpty } }
}

extension BookletGroup.Kind {
  fileprivate var className: StaticString {
    switch self {
    case .objective: "objective"
    case .evidence: "evidence"
    case .other: "other"
    }
  }
}
