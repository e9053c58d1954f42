import Testing
import Vocabulary

struct NHSNumberTests {
  @Test(arguments: [
    "943 476 5919", "9434765919", "943-476-5919", " 943\u{A0}476 5919\n", "943–476–5919",
  ])
  func `a number whose check digit agrees is believed however it is spaced`(_ typed: String) throws
  {
    let number = try #require(NHSNumber(checking: typed))

    #expect(number.value == "9434765919")
    #expect(number.spaced == "943 476 5919")
  }

  @Test(arguments: ["9990000018", "4010232137", "9990000107"])
  func `a check digit is worked out by elevens`(_ typed: String) {
    #expect(NHSNumber(checking: typed) != nil)
  }

  @Test(arguments: [
    "", "943 476 591", "943 476 59190", "943 476 5918", "934 476 5919", "0000000000", "943476591X",
    "٩٤٣٤٧٦٥٩١٩", "943.476.5919", "9991234560", "9991234561",
  ])
  func `any other number is refused`(_ typed: String) {
    #expect(NHSNumber(checking: typed) == nil)
  }

  @Test func `no change to one digit and no swap of neighbours passes`() {
    let digits = Array("9434765919")
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var typed = digits
        typed[place] = digit
        #expect(NHSNumber(checking: String(typed)) == nil)
      }
      for next in [place + 1] where next < digits.count && digits[next] != digits[place] {
        var typed = digits
        typed.swapAt(place, next)
        #expect(NHSNumber(checking: String(typed)) == nil)
      }
    }
  }
}
