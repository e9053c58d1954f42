import Markup
import Returns
import UseCases
import Vocabulary

/// What one loaded return says otherwise than the one before it, child by child.
struct ReturnDifferencesPage: Page {
  let earlier: LoadedReturn
  let later: LoadedReturn
  let differences: [ReturnDifference]
  let page: Int

  static let pageLength = 100

  let title = "What changed between two returns"
  let section: SiteSection? = .returns
  let isWide = true

  var before: Markup {
    BackLink("Returns that have been loaded", href: "/returns/cin/loaded").markup
  }

  var content: Markup {
    """
    <h1>\(title)</h1>\
    <p>From <bdi>\(earlier.fileName)</bdi>, loaded on \(earlier.loadedAt.british), to \
    <bdi>\(later.fileName)</bdi>, loaded on \(later.loadedAt.british). Children are named by the local authority’s \
    identifiers. That you looked is written in the access log.</p>\(list)
    """
  }

  private var list: Markup {
    guard !differences.isEmpty else {
      return EmptyState("The two say the same of every child.").markup
    }
    let pages = (differences.count + Self.pageLength - 1) / Self.pageLength
    let shown = min(max(1, page), pages)
    return """
      <h2>\(differences.count.grouped) \(differences.count == 1 ? "child" : "children")</h2>\
      \(Table(
        "Children of whom the two say something different",
        columns: ["Child", "Added", "Taken out", "Changed"],
        rows: differences.dropFirst((shown - 1) * Self.pageLength).prefix(Self.pageLength)
          .map(cells), captionIsHidden: true))\
      \(Pagination("Pages of children", current: shown, last: pages) { [earlier, later] page in
        "/returns/cin/differences?earlier=\(earlier.digest)&later=\(later.digest)&page=\(page)"
      })
      """
  }

  private func cells(_ child: ReturnDifference) -> [Markup] {
    var columns: [[String]] = [[], [], []]
    for difference in child.differences {
      switch difference {
      case .added(let fact): columns[0].append(fact.words)
      case .removed(let fact): columns[1].append(fact.words)
      case .changed(let from, let to): columns[2].append("\(from.words) → \(to.words)")
      }
    }
    return ["<bdi>\(child.childID)</bdi>"]
      + columns.map { facts in each(facts) { "<p>\($0)</p>" } }
  }
}
