/// The different texts of packed tables, each kept once.
struct PackedTexts {
  private(set) var texts = Numbering<String>()

  mutating func number(of text: String) -> UInt64 { UInt64(texts.number(of: text)) }

  func write(to writer: inout PackedWriter) {
    writer.write(count: texts.inOrder.count)
    for text in texts.inOrder { writer.write(text) }
  }

  static func read(from reader: inout PackedReader) throws(PackedFault) -> [String] {
    let count = try reader.count(atMost: reader.remaining)
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try reader.text()) }
    return texts
  }
}

extension PackedReader {
  mutating func text(of texts: [String]) throws(PackedFault) -> String {
    texts[try place(in: texts.count)]
  }
}
