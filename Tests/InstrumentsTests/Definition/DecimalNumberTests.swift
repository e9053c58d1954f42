import Instruments
import Testing

struct DecimalNumberTests {
  @Test(arguments: ["0", "12", "-12", "3.50", "-0.5", "0.000001", "999999999999.999999"])
  func `a number is written back as it was written`(_ text: String) {
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "-", ".5", "5.", "1.2.3", "1,5", "1e3", "+1", " 1", "٣", "0.0000001", "1234567890123",
      "99999999999999999999",
    ])
  func `what is not a plain number is refused`(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func `numbers are compared by what they are worth, not how they are written`() {
    #expect(DecimalNumber("3.50") == DecimalNumber("3.5"))
    #expect(Set([DecimalNumber("3.50"), DecimalNumber("3.5")]).count == 1)
    #expect(DecimalNumber("-1").map { one in DecimalNumber("0.5").map { one < $0 } } == true)
    #expect(
      DecimalNumber("999999999999").map { one in DecimalNumber("999999999999.5").map { one < $0 } }
        == true)
  }
}
