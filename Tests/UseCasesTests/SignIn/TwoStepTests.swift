import Examples
import Testing
import Vocabulary

@testable import UseCases

struct TwoStepTests {
  /// RFC 6238, appendix B, the rows of HMAC-SHA-1.
  @Test(arguments: [
    ("1970-01-01T00:00:59Z", "94287082"), ("2005-03-18T01:58:29Z", "07081804"),
    ("2005-03-18T01:58:31Z", "14050471"), ("2009-02-13T23:31:30Z", "89005924"),
    ("2033-05-18T03:33:20Z", "69279037"),
  ])
  func `the codes are those of RFC 6238`(at iso: String, code: String) {
    let twoStep = TwoStep(secret: Array("12345678901234567890".utf8))
    let moment = Instant(stringLiteral: iso)

    #expect(twoStep.code(at: TwoStep.step(at: moment), digits: 8) == code)
  }

  /// RFC 4226, appendix D.
  @Test func `the first codes of a counter are those of RFC 4226`() {
    let twoStep = TwoStep(secret: Array("12345678901234567890".utf8))
    let codes = (0..<5).map { twoStep.code(at: Int64($0)) }

    #expect(codes == ["755224", "287082", "359152", "969429", "338314"])
  }

  @Test(arguments: [(-31, false), (-30, true), (0, true), (29, true), (59, true), (60, false)])
  func `a code works for half a minute, and for the half minutes beside it`(
    seconds: Int, works: Bool
  ) {
    let twoStep = TwoStep.make()
    let shown: Instant = "2025-03-04T09:30:00Z"
    let typed = shown.adding(seconds: Double(seconds))

    #expect((twoStep.step(of: twoStep.code(at: shown), at: typed, after: nil) != nil) == works)
  }

  @Test func `a code works once`() throws {
    let twoStep = TwoStep.make()
    let now: Instant = "2025-03-04T09:30:00Z"
    let code = twoStep.code(at: now)
    let step = try #require(twoStep.step(of: code, at: now, after: nil))

    #expect(twoStep.step(of: code, at: now.adding(seconds: 5), after: step) == nil)
  }

  @Test func `a code may be typed with a space`() {
    let twoStep = TwoStep.make()
    let now: Instant = "2025-03-04T09:30:00Z"
    let code = twoStep.code(at: now)

    #expect(twoStep.step(of: "\(code.prefix(3)) \(code.suffix(3))", at: now, after: nil) != nil)
  }

  @Test(arguments: ["", "12345", "abcdef", "１２３４５６", "0000000"])
  func `what is not a code is refused`(typed: String) {
    let twoStep = TwoStep(secret: Array("12345678901234567890".utf8))

    #expect(twoStep.step(of: typed, at: "2025-03-04T09:30:00Z", after: nil) == nil)
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `base 32 is that of RFC 4648`(plain: String, text: String) {
    #expect(Base32.text(Array(plain.utf8)) == text)
    #expect(Base32.bytes(text) == Array(plain.utf8))
  }

  @Test func `a secret shown to be typed is read back`() {
    let twoStep = TwoStep.make()

    #expect(twoStep.base32.split(separator: " ").allSatisfy { $0.count == 4 })
    #expect(TwoStep(base32: twoStep.base32.lowercased())?.secret == twoStep.secret)
    #expect(TwoStep(base32: "MZXW6YTBOI") == nil)
    #expect(TwoStep(base32: "not a secret!") == nil)
  }

  @Test func `an app can take the secret from an address`() {
    let twoStep = TwoStep(secret: Array("12345678901234567890".utf8))

    #expect(
      twoStep.address(username: "rowan@wexcombe", place: "Wexcombe & Vale")
        == "otpauth://totp/Wexcombe%20%26%20Vale:rowan%40wexcombe"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wexcombe%20%26%20Vale")
  }
}
