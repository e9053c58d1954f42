import Testing
import Vocabulary

struct TypedTextTests {
  @Test(arguments: [
    ("  Maya was cold. \n", "Maya was cold."), ("one\r\ntwo\rthree\ntwo", "one\ntwo\nthree\ntwo"),
    ("one\r\n\r\ntwo", "one\n\ntwo"), ("a\tb", "a\tb"), ("a\u{0}b\u{7}c\u{1B}[31m", "abc[31m"),
    ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"), ("\u{FEFF}Maya", "Maya"), ("\u{7F}\u{9F}x", "x"),
    ("\u{A0}\u{3000}x\u{200B}", "x"), ("a\n\n\nb", "a\n\n\nb"), ("\u{FFFE}x\u{FFFF}", "x"),
  ])
  func `what cannot be seen is taken away`(_ raw: String, _ text: String) {
    #expect(TypedText(raw).text == text)
  }

  @Test(arguments: [
    "👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "محمد علي", "שָׁלוֹם", "Zoë", "Zoe\u{308}", "نمی‌خواهم", "“She said ‘no’”",
    "<b>&amp;",
    "a\u{200F}!\u{200E}", "½ £5 – €6",
  ])
  func `emoji and every script stay as they are`(_ raw: String) {
    #expect(Array(TypedText(raw).text.unicodeScalars) == Array(raw.unicodeScalars))
  }

  @Test(arguments: Array(0x202A...0x202E) + Array(0x2066...0x2069))
  func `a mark that reorders text is taken away`(_ value: Int) throws {
    let mark = try #require(Unicode.Scalar(value))

    #expect(TypedText("Ma\(mark)ya").text == "Maya")
  }

  @Test(arguments: [
    "", " ", "\n\r\n\t", "\u{0}", "\u{200B}", "\u{200D}\u{FE0F}", "\u{202E}", "\u{FEFF}\u{A0}",
    "\u{AD}",
  ])
  func `text with nothing to see is empty`(_ raw: String) {
    #expect(TypedText(raw).isEmpty)
    #expect(TypedText(raw).text.isEmpty)
  }

  @Test func `cleaning twice gives what cleaning once gave`() {
    var random = RandomText(seed: 80)
    for _ in 0..<10_000 {
      let once = TypedText(random.next())

      #expect(TypedText(once.text) == once)
    }
  }

  @Test func `a million characters are kept`() {
    let paste = String(repeating: "Maya 👧 ", count: 150_000)

    #expect(TypedText(paste).text.unicodeScalars.count == paste.unicodeScalars.count - 1)
  }
}
