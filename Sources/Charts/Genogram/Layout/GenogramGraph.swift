import Casework
import Record
import Vocabulary

/// A family as numbers, which is what the drawing is worked out with.
///
/// Ties of somebody to themselves, and to people who are not in the genogram, are left out.
struct GenogramGraph {
  struct Tie {
    let from: Int
    let to: Int
    let kind: RelationshipKind
    let couple: Couple?
    let hasEnded: Bool
  }

  let count: Int
  let index: Int
  let births: [LocalDate]
  let sexes: [Sex]
  let isAdult: [Bool]
  let ties: [Tie]
  let homes: [Set<Int>]

  init(_ family: GenogramFamily) {
    var numbers: [ID<Person>: Int] = [:]
    for (number, person) in family.people.enumerated() where numbers[person.person] == nil {
      numbers[person.person] = number
    }
    count = family.people.count
    index = numbers[family.index] ?? 0
    births = family.people.map(\.birthOrder)
    sexes = family.people.map(\.sex)
    isAdult = family.people.map { $0.stage == .adult }
    ties = family.ties.compactMap { tie in
      guard let from = numbers[tie.from], let to = numbers[tie.to], from != to else { return nil }
      return Tie(
        from: from, to: to, kind: tie.kind, couple: tie.couple, hasEnded: tie.hasEnded)
    }
    homes = family.homes.map { Set($0.members.compactMap { numbers[$0.person] }) }
  }
}

extension RelationshipKind {
  /// Parents by birth or by law, whose children are drawn under them.
  var isParent: Bool { [.mother, .father, .parent, .adoptiveParent].contains(self) }

  /// Adults who bring the child up without being a parent.
  var isCarer: Bool { [.fosterCarer, .specialGuardian, .carer].contains(self) }

  /// How many generations below the first person the second stands.
  var generationsDown: Int {
    switch self {
    case .grandparent: 2
    case .sibling, .halfSibling, .stepSibling, .partner, .cousin: 0
    default: 1
    }
  }

  /// Whether the tie settles which generation somebody belongs to, or only suggests it.
  var settlesGeneration: Bool {
    isParent || [.partner, .sibling, .halfSibling, .stepSibling].contains(self)
  }
}
