import Casework
import Record
import Vocabulary

/// What a genogram says of one person, in words.
struct GenogramFacts {
  let toIndex: [String]
  let life: [String]
  let homes: [String]
  let responsibility: [String]
  let others: [String]

  init(of person: GenogramPerson, in family: GenogramFamily) {
    let isIndex = person.person == family.index
    let ties = family.ties.filter { $0.from == person.person || $0.to == person.person }
    toIndex =
      isIndex
      ? ["The person this page is about"]
      : ties.filter { $0.joins(family.index) }.map { $0.words(seenBy: person, in: family) }
    life = Self.life(of: person)
    homes = Self.homes(of: person, in: family)
    responsibility = Self.responsibility(of: person, in: family)
    others = ties.filter { isIndex || !$0.joins(family.index) }.map {
      $0.words(seenBy: person, in: family, namingOther: true)
    }
  }

  private static func life(of person: GenogramPerson) -> [String] {
    [
      person.lifeWords.map { $0.prefix(1).uppercased() + $0.dropFirst() },
      person.stage == .unborn ? nil : person.bornOn.map { "Born \($0.british)" },
      person.sex == .notKnown ? nil : person.sex.label,
    ].compactMap(\.self)
  }

  private static func homes(of person: GenogramPerson, in family: GenogramFamily) -> [String] {
    family.homes.compactMap { home in
      guard let member = home.members.first(where: { $0.person == person.person }) else {
        return nil
      }
      let since = member.since.map { ", since \($0.british)" } ?? ""
      let others = home.members.filter { $0.person != person.person }.map {
        family.name($0.person)
      }
      let with = others.isEmpty ? "" : ", with \(others.joined(separator: ", "))"
      return home.name + since + with
    }
  }

  private static func responsibility(
    of person: GenogramPerson, in family: GenogramFamily
  ) -> [String] {
    family.ties.filter { $0.from == person.person }.compactMap { tie in
      let child = family.name(tie.to)
      return switch tie.hasParentalResponsibility {
      case .yes: "Yes, for \(child)"
      case .no: "No, not for \(child)"
      case .notKnown: "Not known for \(child)"
      case nil: tie.kind.isParental && !tie.hasEnded ? "Not recorded for \(child)" : nil
      }
    }
  }
}

extension GenogramTie {
  fileprivate func joins(_ person: ID<Person>) -> Bool { from == person || to == person }

  /// “Mother, cares for the child”; “Partner of Ngozi Okafor, living together, since 2019”.
  fileprivate func words(
    seenBy person: GenogramPerson, in family: GenogramFamily, namingOther: Bool = false
  ) -> String {
    let isFirst = from == person.person
    let word = isFirst ? kind.word(for: person.sex) : kind.wordBack(for: person.sex)
    let other = namingOther ? " of \(family.name(isFirst ? to : from))" : ""
    let parts = [
      word.prefix(1).uppercased() + word.dropFirst() + other, couple?.label.lowercased(),
      isFirst ? caresForChild?.caringWords : nil, periodWords,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Answer {
  fileprivate var caringWords: String {
    switch self {
    case .yes: "cares for the child"
    case .no: "does not care for the child"
    case .notKnown: "not known whether they care for the child"
    }
  }
}
