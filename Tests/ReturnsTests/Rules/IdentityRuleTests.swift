import Returns
import Testing

struct IdentityRuleTests {
  @Test func `8500: a child must have an LA child ID`() {
    #expect(!breaks("8500", .closed))
    #expect(breaks("8500", .closed.with { $0.childID = nil }))
    #expect(breaks("8500", .closed.with { $0.childID = "  " }))
  }

  @Test func `8510: two children cannot have the same LA child ID`() throws {
    let other = ChildDraft.closed.with { $0.upn = "F881000000012" }

    #expect(!breaks("8510", .closed, other.with { $0.childID = "ROWAN1" }))
    let found = Checked(.closed, other, other).findings(of: "8510")
    #expect(found.map(\.child) == ["MAYA1", "MAYA1"])
    #expect(found.allSatisfy { $0.message.contains("on line 6.") })
  }

  @Test func `1570: an LA child ID has at most 20 characters`() {
    #expect(!breaks("1570", .closed.with { $0.childID = "12345678901234567890" }))
    #expect(breaks("1570", .closed.with { $0.childID = "123456789012345678901" }))
  }

  @Test(arguments: ["MAYA 1", "MAYA-1", "MAYA_1", "MAYÄ1"])
  func `1580: an LA child ID has letters and digits only`(_ id: String) {
    #expect(!breaks("1580", .closed.with { $0.childID = "Maya1" }))
    #expect(breaks("1580", .closed.with { $0.childID = id }))
  }

  @Test func `4180: sex is one of the codes of the year`() {
    for sex in ["M", "F", "U"] { #expect(!breaks("4180", .closed.with { $0.sex = sex })) }
    for sex in ["1", "m", "Male", nil] { #expect(breaks("4180", .closed.with { $0.sex = sex })) }
    for code in ["1", "2", "0", "9"] {
      #expect(!breaks("4180", .closed.with { $0.sex = code }, year: 2024))
    }
    #expect(breaks("4180", .closed.with { $0.sex = "3" }, year: 2024))
    #expect(breaks("4180", .closed.with { $0.sex = nil }, year: 2024))
  }

  @Test func `4180: gender does not stand for sex in 2025`() {
    let text = message(
      "<Child><ChildIdentifiers><GenderCurrent>1</GenderCurrent></ChildIdentifiers></Child>")

    #expect(Checked(text).rules.contains("4180"))
    #expect(!Checked(text.replacing("2025", with: "2024")).rules.contains("4180"))
  }

  @Test func `8750: the sex of an unborn child is not known`() {
    #expect(!breaks("8750", .unborn))
    #expect(breaks("8750", .unborn.with { $0.sex = "F" }))
    #expect(breaks("8750", .unborn.with { $0.sex = nil }))
    #expect(breaks("8750", .unborn.with { $0.sex = "M" }, year: 2024))
    #expect(!breaks("8750", .closed))
    #expect(
      !breaks(
        "8750",
        .unborn.with {
          $0.sex = "F"; $0.bornOn = "2025-03-01"
        }))
  }

  @Test func `2886Q: no more than 2 in 100 children lack their sex`() {
    func children(_ without: Int, of all: Int) -> Checked {
      var writer = ReturnWriter(year: 2025)
      for index in 0..<all { writer.add(.closed.with { $0.sex = index < without ? "U" : "M" }) }
      // The unborn are counted among all but not among those without.
      writer.add(.unborn)
      writer.finish()
      return Checked(writer.take())
    }
    #expect(!children(2, of: 99).rules.contains("2886Q"))
    #expect(children(3, of: 99).rules.contains("2886Q"))
    #expect(children(3, of: 99).findings(of: "2886Q").first?.line == nil)
    #expect(breaks("2886Q", .closed.with { $0.sex = nil }))
    #expect(breaks("2886Q", .closed.with { $0.sex = "U" }, year: 2024))
  }
}
