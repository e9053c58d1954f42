import Testing

@testable import Packs

struct NearestNameTests {
  @Test(arguments: [
    ("concpt", "concept"), ("Titel", "title"), ("numertor", "numerator"), ("xyz", nil),
    ("", nil),
  ])
  func `a slip or two is recognised, and nonsense is not`(typed: String, meant: String?) {
    let names = ["concept", "title", "numerator", "denominator"]

    #expect(NearestName.to(typed, among: names) == meant)
  }

  @Test func `of two names as near, the first in the alphabet is taken`() {
    #expect(NearestName.to("cat", among: ["hat", "bat"]) == "bat")
  }
}
