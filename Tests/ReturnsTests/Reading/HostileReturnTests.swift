import Returns
import Testing

/// Returns changed at random and bytes of no return: nothing may crash, hang or fill the memory.
struct HostileReturnTests {
  /// A return of three children with everything that a return can have.
  private static let seed: [UInt8] = {
    var writer = ReturnWriter(year: 2025)
    writer.add(.protected)
    writer.add(.planned.with { $0.episodes.append(ChildDraft.closed.episode) })
    writer.add(.unborn)
    writer.finish()
    return writer.take()
  }()

  /// What can do harm when it stands in the wrong place.
  private static let tokens =
    [
      "<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "<!--", "-->",
      "<![CDATA[",
      "]]>", "<?", "?>", "<!DOCTYPE a [", "<!ENTITY a \"b\">", "\"", "'", "\u{0}", "\u{FEFF}", "é",
      "<Child>", "</Child>", "<CINdetails>", "</CINdetails>", "<Reviews>", "xmlns=\"a\"", "a:",
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "9999-99-99", "2024-02-29", "-1", "1e9",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF5]]

  private func changed(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes[place] = .random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.removeLast(bytes.count - place)
      case 4: bytes.insert(contentsOf: Self.seed.prefix(end).suffix(200), at: place)
      default:
        bytes.insert(contentsOf: Self.tokens.randomElement(using: &numbers) ?? [], at: place)
      }
    }
    return bytes
  }

  /// What holds of every check, whatever was checked.
  private func expectSense(_ bytes: [UInt8], pieces: Int, _ note: Comment) {
    let whole = Checked(bytes)
    let inPieces = Checked(bytes, pieces: pieces)
    let lines = whole.findings.map { $0.line ?? .max }

    #expect(lines == lines.sorted(), note)
    #expect(whole.findings == inPieces.findings, note)
    #expect(whole.summary.children == inPieces.summary.children, note)
    #expect(whole.summary.errors + whole.summary.queries == whole.findings.count, note)
    #expect(
      (whole.summary.outcome.exitStatus == 2) == (inPieces.summary.outcome.exitStatus == 2), note)
  }

  @Test(arguments: 0..<20)
  func `returns changed at random are read or refused`(_ round: Int) {
    var numbers = SeededNumbers(seed: UInt64(round))
    for number in 0..<40 {
      let bytes = changed(Self.seed, &numbers)
      expectSense(
        bytes, pieces: .random(in: 1...300, using: &numbers), "round \(round), \(number)")
    }
  }

  @Test(arguments: 100..<104)
  func `the sample changed at random is read or refused`(_ round: Int) {
    var numbers = SeededNumbers(seed: UInt64(round))
    for number in 0..<5 {
      let bytes = changed(Sample.cin50, &numbers)
      expectSense(
        bytes, pieces: .random(in: 300...20_000, using: &numbers), "round \(round), \(number)")
    }
  }

  @Test func `bytes at random are refused`() {
    var numbers = SeededNumbers(seed: 77)
    for _ in 0..<300 {
      let count = Int.random(in: 0...400, using: &numbers)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }

      #expect(Checked(bytes).summary.outcome.exitStatus == 2)
    }
  }

  @Test func `elements at random, well nested, are read to the end`() {
    var numbers = SeededNumbers(seed: 78)
    let names = Element.allCases.map(\.name) + ["Shoes", "child"]
    func tree(_ depth: Int) -> String {
      let name = names.randomElement(using: &numbers) ?? "Child"
      let inner = (0..<Int.random(in: 0...(depth == 0 ? 0 : 4), using: &numbers)).map { _ in
        tree(depth - 1)
      }
      let text = ["", "1", "2024-05-01", "x", " "].randomElement(using: &numbers) ?? ""
      return "<\(name)>\(text)\(inner.joined())</\(name)>"
    }
    for number in 0..<200 {
      let text = message((0..<3).map { _ in "<Child>\(tree(5))</Child>" }.joined())
      let checked = Checked(text)

      #expect(checked.summary.outcome.exitStatus == 1, "\(number)")
      #expect(checked.summary.children >= 3, "\(number)")
    }
  }

  @Test(arguments: ["<!--", "<Message><![CDATA[", "<Message a=\"", "<", "<Message><Children>&"])
  func `a thing without end is refused and not kept`(_ start: String) {
    let reader = ReturnReader()
    reader.read(Array(start.utf8)) { _ in }
    let more = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
    var pieces = 0
    while reader.fault == nil, pieces < 100 {
      reader.read(more) { _ in }
      pieces += 1
    }
    reader.finish { _ in }

    #expect(reader.fault != nil)
    #expect(pieces < 100 || start.contains("CDATA"))
  }

  @Test func `more attributes than any element has are refused`() {
    func reason(_ count: Int) -> ReadingFault.Reason? {
      let attributes = (0..<count).map { " a\($0)=''" }.joined()
      return Reading("<Message\(attributes)><Children/></Message>").fault?.reason
    }
    #expect(reason(60) == nil)
    #expect(reason(1000) == .tooLong)
    #expect(reason(1_000_000) == .tooLong)
    let namespaces = (0..<1000).map { " xmlns:a\($0)='b'" }.joined()
    #expect(Reading("<Message\(namespaces)/>").fault?.reason == .tooLong)
  }

  @Test(arguments: ["<name0 />", "<Child name0='' />", "<Child xmlns='name0' />"])
  func `names without number are refused before they fill the memory`(_ pattern: String) {
    let many = (0..<20_000).map { pattern.replacing("name0", with: "name\($0)") }.joined()

    #expect(Reading("<Message><Children>" + many).fault?.reason == .tooManyNames)
  }
}
