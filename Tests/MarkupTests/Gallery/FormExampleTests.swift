import Markup
import Testing

struct FormExampleTests {
  @Test(arguments: ShownExample.all)
  func `every control has a label that says something`(_ shown: ShownExample) {
    let elements = shown.reading.elements
    for control in elements where control.isControl {
      let label = elements.first {
        $0.name == "label" && $0.attributes["for"] == control.attributes["id"]
      }
      #expect(label?.text.isEmpty == false, "\(control.attributes["name"] ?? control.name)")
    }
  }

  @Test(arguments: ShownExample.all)
  func `every group of controls has a legend that says something`(_ shown: ShownExample) {
    let elements = shown.reading.elements
    for (index, group) in elements.enumerated() where group.name == "fieldset" {
      let legend = elements.first { $0.name == "legend" && $0.ancestors.last == index }
      #expect(legend?.text.isEmpty == false)
      #expect(group.attributes["class"]?.isEmpty == false)
    }
  }

  @Test(arguments: ShownExample.all)
  func `an error is told by its control or its control’s group`(_ shown: ShownExample) {
    let elements = shown.reading.elements
    for error in elements where error.attributes["class"] == "error-message" {
      let id = error.attributes["id"] ?? ""
      let told = elements.first {
        ($0.attributes["aria-describedby"] ?? "").split(separator: " ").contains(Substring(id))
      }
      #expect(told != nil)
      #expect(
        told?.name == "fieldset" || told?.attributes["aria-invalid"] == "true",
        "\(told?.name ?? "nothing") is not marked as wrong")
    }
  }

  @Test(arguments: ShownExample.all)
  func `every line of an error summary leads to its question, in the same words`(
    _ shown: ShownExample
  ) {
    let elements = shown.reading.elements
    let ids = Set(elements.compactMap { $0.attributes["id"] })
    let errors = elements.filter { $0.attributes["class"] == "error-message" }.map(\.text)
    for link in elements where link.name == "a" && link.isInErrorSummary(elements) {
      let target = link.attributes["href"]?.dropFirst() ?? ""
      #expect(ids.contains(String(target)))
      #expect(errors.contains("Error: \(link.text)"))
    }
  }

  @Test func `the examples hold error summaries and errors to check`() {
    let elements = Reading(Gallery.markup).elements

    #expect(elements.filter { $0.name == "a" && $0.isInErrorSummary(elements) }.count == 4)
    #expect(elements.filter { $0.attributes["class"] == "error-message" }.count > 15)
    #expect(elements.filter(\.isControl).count > 40)
  }
}

extension Reading.Element {
  fileprivate var isControl: Bool {
    switch name {
    case "textarea", "select": true
    case "input": attributes["type"] != "hidden"
    default: false
    }
  }

  fileprivate func isInErrorSummary(_ elements: [Reading.Element]) -> Bool {
    ancestors.contains { elements[$0].attributes["class"] == "error-summary" }
  }
}
