import Indicators
import Markup
import UseCases
import Vocabulary

/// The children behind a figure of a loaded return, by the local authority’s own identifiers.
struct ReturnChildrenPage: Page {
  let loaded: LoadedReturn
  let figure: CensusFigure
  let definition: String
  let children: [String]
  let page: Int

  static let pageLength = 200

  let title = "Children behind a figure"
  let section: SiteSection? = .returns
  var before: Markup {
    BackLink(
      "Figures of the \(loaded.years) return", href: "/returns/cin/loaded/\(loaded.digest)"
    ).markup
  }

  var content: Markup {
    """
    <h1>\(title)</h1><p><strong>\(figure.title)</strong>, \(loaded.years)</p><p>\(definition)</p>\
    <p>Children are named by the local authority’s identifiers. That you looked has been recorded.</p>\(list)
    """
  }

  private var list: Markup {
    guard !children.isEmpty else { return "<p>No child is counted in this figure.</p>" }
    let pages = (children.count + Self.pageLength - 1) / Self.pageLength
    let shown = min(max(1, page), pages)
    let address = "/returns/cin/loaded/\(loaded.digest)/children?figure=\(figure.id)"
    return """
      <h2>\(children.count.grouped) \(children.count == 1 ? "child" : "children")</h2>\
      <ul>\(each(Array(children.dropFirst((shown - 1) * Self.pageLength).prefix(Self.pageLength))) {
        "<li><bdi>\($0)</bdi></li>"
      })</ul>\
      \(Pagination("Pages of children", current: shown, last: pages) { "\(address)&page=\($0)" })
      """
  }
}
