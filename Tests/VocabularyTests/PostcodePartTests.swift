import Testing
import Vocabulary

struct PostcodePartTests {
  @Test(arguments: [
    ("ZY1", "ZY1"), ("zy1 4", "ZY1 4"), ("SW1A 1AA", "SW1A 1AA"), ("ZY14", "ZY14"),
    ("M1 1", "M1 1"),
  ])
  func `a district, a sector or a postcode is written with a space between its halves`(
    _ typed: String, _ spaced: String
  ) {
    #expect(PostcodePart(checking: typed)?.spaced == spaced)
  }

  @Test(arguments: [
    "", "4", "ZY1 4K", "ZY14LS", "ZY1 4LSS", "ZZ99", "ZZ99 3VZ", "ZY1 4 LS", "ZY1-4", "Q1",
    "the whole of the town",
  ])
  func `what is no part of the map is refused`(_ typed: String) {
    #expect(PostcodePart(checking: typed) == nil)
  }

  @Test func `a postcode lies in its sector and its district, and in no other`() throws {
    let home = try #require(Postcode(checking: "ZY1 4LS"))
    let other = try #require(Postcode(checking: "ZY14 4LS"))

    #expect(PostcodePart.parts(of: home).map(\.spaced) == ["ZY1 4LS", "ZY1 4", "ZY1"])
    #expect(Set(PostcodePart.parts(of: home)).isDisjoint(with: PostcodePart.parts(of: other)))
  }
}
