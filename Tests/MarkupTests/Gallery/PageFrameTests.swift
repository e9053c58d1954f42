import Markup
import Testing

struct PageFrameTests {
  @Test(arguments: ShownExample.pages)
  func `a page has one heading, one main part and a way straight to it`(_ shown: ShownExample) {
    let elements = shown.reading.elements

    #expect(elements.filter { $0.name == "h1" }.count == 1)
    #expect(elements.filter { $0.name == "main" }.map { $0.attributes["id"] } == ["main"])
    #expect(elements.first { $0.name == "a" }?.attributes["href"] == "#main")
    #expect(elements.first?.attributes["lang"] == "en-GB")
  }

  @Test func `a page with something wrong says so first in its title`() {
    var page = PageFrame(title: "Add a child", place: "Averley", main: .empty)
    #expect(page.titleText == "Add a child – Averley – Heed")

    page.hasErrors = true
    #expect(page.titleText == "Error: Add a child – Averley – Heed")
  }

  @Test func `the page a person is on is marked in the navigation`() {
    var page = PageFrame(title: "Children", place: "Averley", main: .empty)
    page.navigation = [
      NavigationItem("Children", href: "/children", isCurrent: true),
      NavigationItem("Drafts", href: "/drafts"),
    ]

    let current = Reading(page.markup).elements.filter { $0.attributes["aria-current"] == "page" }
    #expect(current.map(\.text) == ["Children"])
  }
}

extension PageFrame {
  fileprivate var titleText: String? {
    Reading(markup).elements.first { $0.name == "title" }?.text
  }
}
