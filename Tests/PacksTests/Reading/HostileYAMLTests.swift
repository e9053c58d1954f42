import Testing

@testable import Packs

struct HostileYAMLTests {
  struct Hostile: Sendable, CustomStringConvertible {
    let name: String
    let text: String
    let says: String
    var description: String { name }
  }

  static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { "\($1): &\($1) [*\($0), *\($0), *\($0), *\($0)]" }
    .joined(separator: "\n")

  static let table = [
    Hostile(name: "an alias bomb", text: bomb, says: "anchor, an alias or a tag"),
    Hostile(name: "an alias", text: "a: *b", says: "anchor, an alias or a tag"),
    Hostile(name: "an alias as a key", text: "{*a : b}", says: "anchor, an alias or a tag"),
    Hostile(name: "an alias behind a bracket", text: "[*a,*b]", says: "anchor"),
    Hostile(name: "an alias after an odd line end", text: "a:\u{85}*b", says: "cannot be seen"),
    Hostile(name: "an alias after a mark", text: "\u{FEFF}*b", says: "cannot be seen"),
    Hostile(name: "a tag", text: "a: !!binary aGVsbG8=", says: "anchor, an alias or a tag"),
    Hostile(name: "a long tag", text: "a: !<tag:x> b", says: "anchor, an alias or a tag"),
    Hostile(name: "a merge", text: "a: { <<: &x y }", says: "anchor, an alias or a tag"),
    Hostile(name: "brackets", text: String(repeating: "[", count: 5_000), says: "too deep"),
    Hostile(name: "braces", text: String(repeating: "{a: ", count: 5_000), says: "too deep"),
    Hostile(name: "hyphens", text: String(repeating: "- ", count: 5_000), says: "too deep"),
    Hostile(name: "question marks", text: String(repeating: "? ", count: 5_000), says: "too deep"),
    Hostile(
      name: "indents",
      text: (0..<40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
      says: "too deep"),
    Hostile(
      name: "brackets hidden by quoted brackets",
      text: String(repeating: "[\"]\", ", count: 900) + "a" + String(repeating: "]", count: 900),
      says: "deep"),
    Hostile(
      name: "more hidden brackets than YAML itself allows",
      text: String(repeating: "[\"]\", ", count: 5_000), says: "not YAML"),
    Hostile(name: "an endless file", text: String(repeating: "a", count: 300_000), says: "bytes"),
    Hostile(name: "a zero", text: "a: b\u{0}c", says: "cannot be seen"),
    Hostile(name: "a reversed name", text: "a: \u{202E}b", says: "cannot be seen"),
    Hostile(name: "two documents", text: "a: b\n---\nc: d", says: "not YAML"),
    Hostile(name: "a list as a key", text: "? [a, b]\n: c", says: "a list or block before a colon"),
    Hostile(name: "a tab", text: "a:\n\tb: c", says: "not YAML"),
    Hostile(name: "an open quotation mark", text: "a: \"b", says: "not YAML"),
    Hostile(name: "a wrong escape", text: "a: \"\\ud800\"", says: "not YAML"),
  ]

  @Test(arguments: table)
  func `what could harm is refused`(_ hostile: Hostile) {
    let fault = #expect(throws: PackFault.self) {
      _ = try YAMLNode.composing(hostile.text, file: "x.yaml", limits: PackLimits())
    }

    #expect(fault?.message.contains(hostile.says) == true, "\(String(describing: fault))")
    #expect((fault?.description.utf8.count ?? 0) < 500)
  }

  @Test(arguments: [
    "title: Bath & North East Somerset", "title: B&NES", "title: Now!", "a: 2 * 3", "a: rock&roll",
    "- \"a [b\"\n- 'c ]'", "a: |\n  one\n  two", "# only a remark", "", "a: >-\n  one\n  two",
  ])
  func `ordinary text is not refused`(_ text: String) throws {
    _ = try YAMLNode.composing(text, file: "x.yaml", limits: PackLimits())
  }

  @Test func `a pack of too many files or bytes is refused`() throws {
    let many = Dictionary(uniqueKeysWithValues: (0..<1_600).map { ("related/a\($0).yaml", "") })
    let long = Dictionary(
      uniqueKeysWithValues: (0..<20).map {
        ("related/a\($0).yaml", String(repeating: "#", count: 250_000))
      })

    for files in [many, long] {
      let reading = PackReading(PackFolder(name: "small", files: files))
      #expect(reading.faults.first?.expected.contains("in a pack") == true)
    }
  }

  @Test func `a file with a thousand faults tells of fifty`() throws {
    let text = (0..<1_000).map { "- { id: A\($0) }" }.joined(separator: "\n")

    let faults = try SmallPack.faults("related.yaml", text)

    #expect(faults.filter { $0.place.file == "small/related.yaml" }.count == 50)
  }
}
