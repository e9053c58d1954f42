/// Text such as nobody should type but somebody will.
struct RandomText {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Random bytes, or pieces that look like something, or a good value with something changed.
  mutating func next() -> String {
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: bytes()
    case 1: pieces()
    default: nearMiss()
    }
  }

  private mutating func bytes() -> String {
    let count = Int.random(in: 0...40, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func pieces() -> String {
    let count = Int.random(in: 0...14, using: &generator)
    return (0..<count).map { _ in RandomText.pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }

  private mutating func nearMiss() -> String {
    var scalars = Array((RandomText.good.randomElement(using: &generator) ?? "").unicodeScalars)
    let piece = Array((RandomText.pieces.randomElement(using: &generator) ?? "").unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &generator)
    let end = min(scalars.count, place + Int.random(in: 0...2, using: &generator))
    scalars.replaceSubrange(place..<end, with: piece)
    return String(String.UnicodeScalarView(scalars))
  }

  static let good = [
    "2025-03-04", "1800-01-01", "2200-12-31", "2024-02-29", "2025-03", "2025", "14:05", "2.05pm",
    "2 p.m.", "2025-03-04T09:30:00.000000Z", "1969-12-31T23:59:59.5Z", "943 476 5919",
    "H801200001001", "SW1A 1AA", "GIR 0AA", "ZZ99 3VZ", "01jnfx5d2g-maya", "Zoë O’Brien-Łukasz",
  ]

  private static let pieces =
    ["", "0", "1", "2", "3", "9", "00", "-", ":", ".", "T", "Z", "am", "pm", "p.m.", " ", "  "]
    + [
      "a", "m", "Z", "é", "e\u{301}", "\u{301}", "ß", "İ", "Å", "K", "ﬁ", "👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{0}", "\r\n",
    ]
    + [
      "محمد", "अनिता", "小明", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FEFF}", "’", "٣", "０", "\u{7F}",
    ]
    + ["\u{85}", "\u{2028}", "\u{10FFFF}", "\u{FFFF}", "ǅ", "ﷺ", "ﾞ", "Ω", "ς", "'", "`", "~", "^"]
}
