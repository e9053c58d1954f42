import Returns
import Testing

struct UPNRuleTests {
  private func upn(_ upn: String) -> ChildDraft { .closed.with { $0.upn = upn } }

  @Test(arguments: ["B881000000011", "a881000000011", "A88100000001", "A8810000000111", "R34"])
  func `1510: the check letter must agree`(_ wrong: String) {
    #expect(!breaks("1510", upn("A881000000011")))
    #expect(breaks("1510", upn(wrong)))
  }

  @Test func `1510: a temporary number ends in a letter that counts too`() {
    let letters = "ABCDEFGHJKLMNPQRTUVWXYZ".filter { !breaks("1510", upn("\($0)88100000001T")) }
    #expect(letters.count == 1)
  }

  @Test func `1520: two children cannot have the same UPN`() {
    let other = ChildDraft.closed.with { $0.childID = "ROWAN1" }

    #expect(breaks("1520", .closed, other))
    #expect(!breaks("1520", .closed, other.with { $0.upn = "F881000000012" }))
    #expect(!breaks("1520", .closed.with { $0.upn = nil }, other.with { $0.upn = nil }))
  }

  @Test(arguments: [("881", true), ("001", true), ("420", true), ("421", false), ("006", false)])
  func `1530: the UPN names a local authority`(_ authority: String, _ isOne: Bool) {
    #expect(breaks("1530", upn("A\(authority)000000011")) == !isOne)
  }

  @Test func `1530: Cumberland and Westmorland have numbers since 2024`() {
    #expect(!breaks("1530", upn("A942000000011")))
    #expect(!breaks("1530", upn("A943000000011"), year: 2024))
    #expect(breaks("1530", upn("A943000000011"), year: 2023))
    #expect(breaks("1530", upn("AB42000000011")))
  }

  @Test func `1540: characters 5 to 12 are digits`() {
    #expect(!breaks("1540", upn("A88100000001T")))
    #expect(breaks("1540", upn("A8810000X0011")))
    #expect(breaks("1540", upn("A881X00000011")))
  }

  @Test func `1550: the last character is a digit or a letter other than I, O and S`() {
    for last in ["0", "9", "A", "Z"] { #expect(!breaks("1550", upn("A88100000001\(last)"))) }
    for last in ["I", "O", "S", "a", "-"] { #expect(breaks("1550", upn("A88100000001\(last)"))) }
  }

  @Test func `1560Q: a former UPN has the form of one`() {
    func former(_ upn: String?) -> ChildDraft { .closed.with { $0.formerUPN = upn } }
    for right in [nil, "X987654321231", "X98765432123T", "x987654321231"] {
      #expect(!breaks("1560Q", former(right)))
    }
    for wrong in ["X0000y0000007", "X98721238", "1987654321231", "X9876543212312"] {
      #expect(breaks("1560Q", former(wrong)))
    }
  }

  @Test func `8770Q: a child old enough for school has a UPN or a reason`() {
    func child(_ born: String, _ reason: String?) -> ChildDraft {
      .assessed.with {
        $0.bornOn = born
        $0.upn = nil
        $0.upnUnknown = reason
      }
    }
    #expect(breaks("8770Q", child("2021-08-31", nil)))
    #expect(breaks("8770Q", child("2021-08-31", "UN1")))
    #expect(breaks("8770Q", child("2021-08-31", "UN8")))
    #expect(!breaks("8770Q", child("2021-08-31", "UN2")))
    #expect(!breaks("8770Q", child("2021-09-01", "UN1")))
    #expect(!breaks("8770Q", child("2015-06-01", nil).with { $0.episode.noFurtherAction = "1" }))
    #expect(!breaks("8770Q", .assessed))
    #expect(!breaks("8770Q", child("2018-03-31", nil), year: 2024))
    #expect(breaks("8770Q", child("2018-03-30", nil), year: 2024))
  }

  @Test func `8772: UN7 is for children of whom every referral led to nothing`() {
    func child(_ base: ChildDraft) -> ChildDraft {
      base.with {
        $0.upn = nil
        $0.upnUnknown = "UN7"
      }
    }
    #expect(!breaks("8772", child(.referred)))
    #expect(breaks("8772", child(.assessed)))
    #expect(
      breaks("8772", child(.referred).with { $0.episodes.append(ChildDraft.closed.episode) }))
    #expect(!breaks("8772", .assessed.with { $0.upnUnknown = "UN2" }))
  }
}
