/// The pages of a long list.
public struct Pagination: Component {
  private let label: String
  private let current: Int
  private let last: Int
  private let href: @Sendable (Int) -> String

  public init(
    _ label: String = "Pages of results", current: Int, last: Int,
    href: @escaping @Sendable (Int) -> String
  ) {
    self.label = label
    self.current = current
    self.last = last
    self.href = href
  }

  public var markup: Markup {
    guard last > 1 else { return .empty }
    return """
      <nav class="pagination" aria-label="\(label)">\(step(to: current - 1, "Previous"))\
      <ol>\(each(shown, place))</ol>\(step(to: current + 1, "Next"))</nav>
      """
  }

  private enum Place {
    case page(Int)
    case gap
  }

  // The first, the last and those around where we are, with gaps between.
  private var shown: [Place] {
    var places: [Place] = []
    var previous = 0
    for page in 1...last where page == 1 || page == last || abs(page - current) <= 1 {
      if page > previous + 1 { places.append(.gap) }
      places.append(.page(page))
      previous = page
    }
    return places
  }

  private func place(_ place: Place) -> Markup {
    switch place {
    case .gap: "<li class=\"pagination-gap\">…</li>"
    case .page(let page):
      """
      <li><a href="\(href: href(page))" aria-label="Page \(page)"\
      \(when(page == current, " aria-current=\"page\""))>\(page)</a></li>
      """
    }
  }

  private func step(to page: Int, _ text: StaticString) -> Markup {
    guard (1...last).contains(page) else { return .empty }
    return """
      <a class="pagination-step" href="\(href: href(page))">\(text)\
      <span class="visually-hidden"> page</span></a>
      """
  }
}

extension Pagination {
  public static let examples = [
    Example(
      "in the middle",
      Pagination("Pages of children", current: 6, last: 42) { "/children?page=\($0)" }),
    Example("one page needs none", Pagination(current: 1, last: 1) { "?page=\($0)" }),
    Example(
      "hostile", Pagination(hostileText, current: 1, last: 3) { "?q=\(hostileText)&p=\($0)" }),
  ]
}
