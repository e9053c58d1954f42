import Casework
import Record
import Vocabulary

/// What a story needs of the family it will be told about.
struct FamilyShape: Sendable {
  /// The children's ages in years when the story begins, eldest first; -1 for one not yet born.
  var ages: [Int]
  var hasFather = true
  /// How many days before today the story begins.
  var beginsDaysAgo: Int
}

/// Invents a family to fit a shape, the same one for the same number and seed.
struct FamilyMaker {
  let today: LocalDate

  func family(number: Int, shape: FamilyShape, chance: inout Chance) -> Family {
    let surname =
      Names.families[(number * 7 + number / Names.families.count) % Names.families.count]
    let begins = today.adding(days: -shape.beginsDaysAgo)
    return Family(
      number: number, surname: surname, household: id(&chance),
      address: address(number, &chance),
      mother: adult(Names.women, .female, surname, begins, number, &chance),
      father: shape.hasFather
        ? adult(Names.men, .male, surname, begins, number, &chance) : nil,
      children: children(shape.ages, surname, begins, number, &chance))
  }

  private func children(
    _ ages: [Int], _ surname: String, _ begins: LocalDate, _ number: Int, _ chance: inout Chance
  ) -> [Member] {
    var taken: Set<String> = []
    return ages.map { age in
      guard age >= 0 else {
        return Member(
          id: id(&chance), name: PersonName(given: "", family: surname),
          stage: .unborn, bornOn: nil, expectedOn: begins.adding(days: 120), sex: .notKnown)
      }
      let isGirl = chance.happens(50)
      var given: String
      repeat {
        given = chance.one(of: isGirl ? Names.girls : Names.boys)
      } while !taken.insert(given).inserted
      return Member(
        id: id(&chance), name: PersonName(given: given, family: surname),
        stage: .child,
        bornOn: begins.adding(years: -age).adding(days: -chance.number(20...340)),
        sex: isGirl ? .female : .male)
    }
  }

  private func adult(
    _ names: [String], _ sex: Sex, _ surname: String, _ begins: LocalDate, _ number: Int,
    _ chance: inout Chance
  ) -> Member {
    let sharesName = sex == .female || chance.happens(50)
    return Member(
      id: id(&chance),
      name: PersonName(
        given: chance.one(of: names),
        family: sharesName ? surname : chance.one(of: Names.families)),
      stage: .adult,
      bornOn: begins.adding(years: -chance.number(22...41)).adding(days: -chance.number(1...360)),
      sex: sex)
  }

  private func address(_ number: Int, _ chance: inout Chance) -> Address {
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let inward =
      "\(chance.number(1...9))\(letters[number % letters.count])\(letters[(number / 20) % letters.count])"
    return Address(
      lines: ["\(chance.number(1...140)) \(chance.one(of: Names.streets))", "Wrenbury"],
      postcode: Postcode(checking: "ZY\(chance.number(1...9)) \(inward)"))
  }

  private func id<Subject>(_ chance: inout Chance) -> ID<Subject> {
    ID.make(at: Instant.startOfDay(today.adding(days: -1200)), using: &chance)
  }
}
