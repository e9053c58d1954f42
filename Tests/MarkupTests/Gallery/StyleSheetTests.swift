import Foundation
import Markup
import Testing

struct StyleSheetTests {
  private static let styleSheet: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try? String(
      contentsOf: root.appending(path: "Sources/Website/Assets/heed.css"), encoding: .utf8)
  }()

  /// Classes that name a part without changing how it looks.
  private static let unstyled: Set = ["back"]

  @Test(arguments: ShownExample.all)
  func `every class that a component writes has a style`(_ shown: ShownExample) throws {
    let css = try #require(Self.styleSheet)
    let classes = shown.reading.elements.compactMap { $0.attributes["class"] }
      .flatMap { $0.split(separator: " ") }
    for name in classes where !Self.unstyled.contains(String(name)) {
      #expect(css.contains(".\(name)"), "no style for .\(name)")
    }
  }

  @Test func `the style sheet loads nothing`() throws {
    let css = try #require(Self.styleSheet)

    #expect(!css.contains("url("))
    #expect(!css.contains("@import"))
    #expect(!css.contains("@font-face"))
  }
}
