import Testing
import Vocabulary

struct PostcodeTests {
  @Test(arguments: [
    ("M1 1AE", "M1"), ("M60 1NW", "M60"), ("W1A 1HQ", "W1A"), ("CR2 6XH", "CR2"),
    ("DN55 1PT", "DN55"),
    ("EC1A 1BB", "EC1A"), ("SW1A 1AA", "SW1A"), ("GIR 0AA", "GIR"), ("BF1 3AA", "BF1"),
  ])
  func `every shape of postcode is believed`(_ typed: String, _ outward: String) throws {
    let postcode = try #require(Postcode(checking: typed))

    #expect(postcode.spaced == typed)
    #expect(postcode.outward == outward)
    #expect(!postcode.isPseudo)
  }

  @Test(arguments: ["sw1a1aa", "SW1A1AA", " sw1a  1aa ", "Sw 1A 1a A", "SW1A\u{A0}1AA"])
  func `case and spacing do not matter`(_ typed: String) {
    #expect(Postcode(checking: typed)?.spaced == "SW1A 1AA")
  }

  @Test(arguments: [
    "", "SW1A", "1AA", "SW1A 1A", "SW1A 1AAA", "QM1 1AE", "MI1 1AE", "M1 1AC", "M1 1IA", "M1 AAE",
    "M1I 1AE", "EC1C 1BB", "M111 1AE", "1M1 1AE", "GIR 0AB", "M1-1AE", "М1 1AE", "Ｍ1 1AE",
    "ZZ9 3VZ",
  ])
  func `any other text is refused`(_ typed: String) {
    #expect(Postcode(checking: typed) == nil)
  }

  @Test(arguments: ["ZZ99 3VZ", "ZZ99 3WZ", "zz993cz"])
  func `a pseudo-postcode says that it is one`(_ typed: String) {
    #expect(Postcode(checking: typed)?.isPseudo == true)
  }
}
