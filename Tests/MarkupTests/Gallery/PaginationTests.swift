import Markup
import Testing

struct PaginationTests {
  @Test(arguments: [
    (1, 2, "1 2 Next page"),
    (2, 2, "Previous page 1 2"),
    (1, 5, "1 2 … 5 Next page"),
    (3, 5, "Previous page 1 2 3 4 5 Next page"),
    (6, 42, "Previous page 1 … 5 6 7 … 42 Next page"),
    (42, 42, "Previous page 1 … 41 42"),
    (99, 42, "1 … 42"),
  ])
  func `the first, the last and the pages around this one are shown`(
    _ current: Int, _ last: Int, _ shown: String
  ) {
    let elements = Reading(Pagination(current: current, last: last) { "?page=\($0)" }.markup)
      .elements
    let texts = elements.filter {
      $0.name == "a" || $0.attributes["class"] == "pagination-gap"
    }.map(\.text)

    #expect(texts.joined(separator: " ") == shown)
  }

  @Test func `a single page needs no pagination`() {
    #expect(Pagination(current: 1, last: 1) { "?page=\($0)" }.markup.isEmpty)
    #expect(Pagination(current: 1, last: 0) { "?page=\($0)" }.markup.isEmpty)
  }
}
