import Markup
import Testing

/// One example of one component, by a name that a failing test can be found by.
struct ShownExample: CustomTestStringConvertible {
  let component: String
  let example: Example

  var testDescription: String { "\(component), \(example.title)" }
  var reading: Reading { Reading(example.markup) }

  static let parts: [ShownExample] = Gallery.components.flatMap { component in
    component.examples.map { ShownExample(component: "\(component)", example: $0) }
  }

  static let pages: [ShownExample] = PageFrame.examples.map {
    ShownExample(component: "PageFrame", example: $0)
  }

  static let all = parts + pages
}
