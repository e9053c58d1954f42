import Examples
import Testing

/// The checker itself finds what is there to be found.
struct AttackTests {
  @Test func `a single withheld count is worked out from the total`() {
    var attack = Attack()
    attack.know("all", 30)
    attack.know("a", 27)
    attack.conceal("b", 3, least: 1)
    attack.relate(["a": 1, "b": 1, "all": -1])

    #expect(attack.workedOut() == ["b"])
    #expect(attack.withoutOtherWholeNumber() == ["b"])
  }

  @Test func `two withheld counts that add up to two are both one`() {
    var attack = Attack()
    attack.know("all", 2)
    attack.conceal("a", 1, least: 1)
    attack.conceal("b", 1, least: 1)
    attack.relate(["a": 1, "b": 1, "all": -1])

    #expect(attack.workedOut() == ["a", "b"])
    #expect(attack.withoutOtherWholeNumber() == ["a", "b"])
  }

  @Test func `two withheld counts that add up to seven are not known`() {
    var attack = Attack()
    attack.know("all", 7)
    attack.conceal("a", 2, least: 1)
    attack.conceal("b", 5, least: 1)
    attack.relate(["a": 1, "b": 1, "all": -1])

    #expect(attack.workedOut().isEmpty)
    #expect(attack.withoutOtherWholeNumber().isEmpty)
  }

  @Test func `a count between two relations is worked out from both`() {
    var attack = Attack()
    for (name, count) in [("ab", 9), ("bc", 12), ("abc", 19)] { attack.know(name, count) }
    for (name, count) in [("a", 7), ("b", 2), ("c", 10)] {
      attack.conceal(name, count, least: 1)
    }
    attack.relate(["a": 1, "b": 1, "ab": -1])
    attack.relate(["b": 1, "c": 1, "bc": -1])
    attack.relate(["a": 1, "b": 1, "c": 1, "abc": -1])

    #expect(attack.workedOut() == ["a", "b", "c"])
  }
}
