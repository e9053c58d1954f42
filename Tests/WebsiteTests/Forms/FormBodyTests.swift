import Markup
import Vocabulary
import Testing

@testable import Website

struct FormBodyTests {
  @Test func `names may come many times and have parts`() throws {
    let form = try FormBody(encoded: "types=a&types=b&seen_on%5Bday%5D=4&seen_on[month]=3".utf8)

    #expect(form.all("types") == ["a", "b"])
    #expect(form["seen_on[day]"].text == "4")
    #expect(form.text("seen_on[month]") == "3")
    #expect(form.text("seen_on[year]") == nil)
    #expect(form["seen_on[year]"].isBlank)
  }

  @Test(arguments: [
    ("a=b+c", "b c"), ("a=b%2Bc", "b+c"), ("a=%41%e2%80%99", "A’"), ("a=100%", "100%"),
    ("a=%zz", "%zz"), ("a=%4", "%4"), ("a=b=c", "b=c"), ("a=", ""), ("a", ""),
    ("a=%F0%9F%90%8E", "🐎"), ("a=%FF", "\u{FFFD}"), ("a=x%00y", "x\0y"), ("&&a=1&&", "1"),
  ])
  func `what was typed is read as it was typed`(encoded: String, value: String) throws {
    #expect(try FormBody(encoded: encoded.utf8).text("a") == value)
  }

  @Test func `control characters are kept as typed and taken away from what is kept`() throws {
    let form = try FormBody(encoded: "said=I%00+am%1B+%E2%80%AEcold%0D%0Anow".utf8)

    #expect(form["said"].text == "I\0 am\u{1B} \u{202E}cold\r\nnow")
    #expect(form.typed("said").text == "I am cold\nnow")
  }

  @Test func `what is written is read back`() throws {
    let form = FormBody([
      .init(name: "seen_on[day]", value: "4"), .init(name: "said", value: "1 & 2 = 3% + 🐎\r\n"),
      .init(name: "said", value: ""), .init(name: "नाम", value: "माया"),
    ])

    #expect(try FormBody(encoded: form.encoded.utf8) == form)
  }

  @Test func `random bytes never break it, and what it read can be written and read again`()
    throws
  {
    var generator = SystemRandomNumberGenerator()
    let likely = Array("a=b&c%4Z+[]%%&&==%E2%80".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: .min ... .max, using: &generator)
      }
      let form = try FormBody(encoded: bytes)

      #expect(try FormBody(encoded: form.encoded.utf8) == form, "\(bytes)")
    }
  }

  @Test func `more fields than any form has are refused`() {
    let body = String(repeating: "a=1&", count: FormBody.mostFields + 1)

    #expect(throws: TooManyFields.self) { try FormBody(encoded: body.utf8) }
  }

  @Test func `choices we do not know are not taken for ones we do`() throws {
    enum Answer: String { case yes, no }
    let form = try FormBody(encoded: "a=yes&b=perhaps&c=no&c=perhaps&c=yes&c=no".utf8)

    #expect(form.choice("a", of: Answer.self) == .yes)
    #expect(form.choice("b", of: Answer.self) == nil)
    #expect(form.choices("c", of: Answer.self) == [.no, .yes])
  }
}
