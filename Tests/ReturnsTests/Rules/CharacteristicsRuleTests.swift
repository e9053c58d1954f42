import Returns
import Testing

struct CharacteristicsRuleTests {
  @Test func `4220: ethnicity is one of the codes`() {
    for code in ["WBRI", "REFU", "NOBT"] {
      #expect(!breaks("4220", .closed.with { $0.ethnicity = code }))
    }
    for code in [nil, "White British", "wbri"] {
      #expect(breaks("4220", .closed.with { $0.ethnicity = code }))
    }
    #expect(Checked(message("<Child></Child>")).rules.contains("4220"))
  }

  @Test func `8540: disability is given for children born whose referral led to something`() {
    #expect(!breaks("8540", .assessed))
    #expect(breaks("8540", .assessed.with { $0.disabilities = [] }))
    #expect(breaks("8540", .assessed.with { $0.disabilities = ["LD", "BLIND"] }))
    #expect(!breaks("8540", .referred.with { $0.disabilities = [] }))
    #expect(!breaks("8540", .unborn))
  }

  @Test func `8790: no disability stands alone`() {
    #expect(!breaks("8790", .closed))
    #expect(!breaks("8790", .closed.with { $0.disabilities = ["LD", "MOB"] }))
    #expect(breaks("8790", .closed.with { $0.disabilities = ["NONE", "LD"] }))
  }

  @Test func `8794: each disability is given once`() {
    #expect(!breaks("8794", .closed.with { $0.disabilities = ["LD", "MOB"] }))
    #expect(breaks("8794", .closed.with { $0.disabilities = ["LD", "MOB", "LD"] }))
  }

  @Test func `2887Q: a return uses at least eight codes for disabilities`() {
    func uses(_ codes: String) -> ChildDraft {
      .closed.with { $0.disabilities = codes.split(separator: " ").map(String.init) }
    }
    #expect(!breaks("2887Q", uses("MOB HAND PC INC COMM LD HEAR VIS")))
    #expect(breaks("2887Q", uses("MOB HAND PC INC COMM LD HEAR"), uses("NONE")))
    #expect(breaks("2887Q", uses("MOB HAND PC INC COMM LD HEAR NONSENSE")))
  }

  @Test func `2888Q: somewhere a child has more than one disability`() {
    let one = ChildDraft.closed.with { $0.disabilities = ["LD"] }

    #expect(breaks("2888Q", one, .closed))
    #expect(!breaks("2888Q", one, .closed.with { $0.disabilities = ["LD", "MOB"] }))
    #expect(!breaks("2888Q", .closed))
  }
}
