import Markup
import Testing

struct GalleryTests {
  @Test(arguments: ShownExample.all)
  func `every tag is closed and everything is escaped`(_ shown: ShownExample) {
    #expect(shown.reading.problems.isEmpty)
  }

  @Test(arguments: ShownExample.all)
  func `hostile text makes no elements of its own`(_ shown: ShownExample) {
    let scripts = shown.reading.elements.filter { $0.name == "script" }

    #expect(scripts.allSatisfy { $0.attributes["src"] == "/assets/heed.js" && $0.text.isEmpty })
    #expect(scripts.count == (shown.component == "PageFrame" ? 1 : 0))
  }

  @Test(arguments: ShownExample.all)
  func `no style or script is written into a page`(_ shown: ShownExample) {
    for element in shown.reading.elements {
      #expect(element.name != "style")
      #expect(element.attributes["style"] == nil)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
    }
  }

  @Test(arguments: ShownExample.all)
  func `no link leads astray`(_ shown: ShownExample) {
    for link in shown.reading.elements where link.name == "a" {
      let address = link.attributes["href"] ?? "nowhere"
      #expect(address == "#" || ("\(href: address)" as Markup).string != "#")
    }
  }

  @Test func `every component has an example with hostile text in it`() {
    for component in Gallery.components {
      #expect(component.examples.contains { $0.title == "hostile" }, "\(component)")
    }
  }

  @Test func `no id is used twice, even with all examples on one page`() {
    let ids = Reading(Gallery.markup).elements.compactMap { $0.attributes["id"] }
    let twice = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys.sorted()

    #expect(twice == [])
    #expect(ids.count > 100)
  }

  @Test(arguments: ShownExample.all)
  func `whatever refers to an id finds it`(_ shown: ShownExample) {
    let elements = shown.reading.elements
    let ids = Set(elements.compactMap { $0.attributes["id"] })
    for element in elements {
      for key in ["for", "aria-describedby", "aria-labelledby", "data-reveals"] {
        for id in (element.attributes[key] ?? "").split(separator: " ") {
          #expect(ids.contains(String(id)), "\(key)=\(id)")
        }
      }
    }
  }
}
