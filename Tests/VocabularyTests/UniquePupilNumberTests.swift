import Testing
import Vocabulary

struct UniquePupilNumberTests {
  @Test(arguments: [
    "H801200001001", "B801200005001", "M881000000001", "Q881000000003", "P207000016049",
  ])
  func `a number whose check letter agrees is believed`(_ typed: String) throws {
    let number = try #require(UniquePupilNumber(checking: typed))

    #expect(number.value == typed)
    #expect(!number.isTemporary)
  }

  @Test(arguments: ["U80120000100A", "V82320000100Z"])
  func `a temporary number ends in a letter`(_ typed: String) {
    #expect(UniquePupilNumber(checking: typed)?.isTemporary == true)
  }

  @Test(arguments: ["h801200001001", " H801 2000 01001 ", "H-801200001001"])
  func `case and spacing do not matter`(_ typed: String) {
    #expect(UniquePupilNumber(checking: typed)?.value == "H801200001001")
  }

  @Test(arguments: [
    "", "A801200001001", "H80120000100", "H8012000010011", "H801200001002", "H801200010001",
    "U80120000100I", "U80120000100O", "U80120000100S", "H8012000A1001", "8801200001001",
    "U80120000100Ａ",
  ])
  func `any other number is refused`(_ typed: String) {
    #expect(UniquePupilNumber(checking: typed) == nil)
  }

  @Test func `of 23 check letters one passes`() {
    let passing = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".filter {
      UniquePupilNumber(checking: "\($0)881000000042") != nil
    }

    #expect(passing.count == 1)
  }
}
