import Markup
import Testing

struct RandomTextTests {
  @Test func `no ASCII character can end the text or the attribute it is in`() {
    for code in UInt8(0)...127 {
      let text = String(Unicode.Scalar(code))
      let written = Markup(text).string

      #expect(!written.contains("<"), "character \(code)")
      #expect(!written.contains(">"), "character \(code)")
      #expect(!written.contains("\""), "character \(code)")
      #expect(!written.contains("'"), "character \(code)")
      #expect(Reading.text(written) == text.withoutIllegalCharacters, "character \(code)")
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `random text comes out of a page as it went in`(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let text = String.hostile(using: &random)
      let page: Markup = "<p title=\"\(text)\">\(text)</p>"

      let read = Reading(page)
      #expect(read.problems.isEmpty, "seed \(seed): \(text.debugDescription)")
      #expect(read.elements.map(\.name) == ["p"])
      #expect(read.elements.first?.attributes["title"] == text.withoutIllegalCharacters)
      #expect(read.text == text.withoutIllegalCharacters)
      #expect(String(validating: page.bytes, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `a random address never leaves the site`(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let address = "/" + String.hostile(using: &random)
      let written = Reading.text(("\(href: address)" as Markup).string)

      #expect(written == "#" || Array(written.utf8) == Array(address.utf8), "seed \(seed)")
      #expect(
        !written.utf8.starts(with: "//".utf8) && !written.utf8.starts(with: "/\\".utf8),
        "seed \(seed)")
    }
  }
}

extension String {
  /// What is left when the characters neither HTML nor XML allows are taken out.
  var withoutIllegalCharacters: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: true
          case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
          default: true
          }
        }))
  }
}
