import Casework
import Indicators
import Markup
import Packs
import Vocabulary

/// The children behind a figure, of them those the worker may see.
struct ChildrenBehindPage: Page {
  let pack: ID<StrategyPack>
  let indicator: String
  let definition: String
  let period: ReportingPeriod
  let behind: Behind

  /// Who is behind a figure.
  enum Behind {
    case children([PersonProjection])
    /// What staff answered about themselves, which is kept without names.
    case nobodyNamed
  }

  var title: String { "Children behind a figure" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("Booklet", href: "/places/\(pack)/booklet/own").markup }

  var content: Markup {
    """
    <h1>\(title)</h1><p><strong>\(indicator)</strong>, \(period.wording)</p><p>\(definition)</p>\
    \(list)
    """
  }

  private var list: Markup {
    switch behind {
    case .nobodyNamed:
      "<p>No child is behind this figure. It counts what staff answered about themselves, which is kept without names.</p>"
    case .children(let people):
      "<p>Only children you may see are listed. That you looked has been recorded.</p>\(list(people))"
    }
  }

  private func list(_ people: [PersonProjection]) -> Markup {
    guard !people.isEmpty else {
      return "<p>None of the children you may see is counted in this figure.</p>"
    }
    return """
      <ul>\(each(people) { person in
        """
        <li><a href="\(href: "/people/\(person.person)")">\(person.name)</a>\
        \(present(person.bornOn) { ", born \($0.british)" as Markup })</li>
        """
      })</ul>
      """
  }
}
