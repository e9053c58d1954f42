import Casework
import Record
import UseCases
import Vocabulary

/// A home of people on a page, with those who live in it on the day the page speaks of.
struct FamilyHome: Equatable {
  let household: ID<Household>
  let address: String
  let isWithheld: Bool
  private(set) var members: [Member]

  struct Member: Equatable {
    let person: ID<Person>
    let since: PartialDate
  }

  /// What the drawing calls it.
  var shortName: String {
    let first = address.prefix { $0 != "," }
    return first.isEmpty ? "A home" : String(first)
  }

  /// Every home, those the person lives in first.
  static func all(in picture: FamilyPicture) -> [FamilyHome] {
    var homes: [FamilyHome] = []
    let person = picture.opened.person
    for stay in picture.family.homes(of: person, on: picture.day) {
      homes.add(Member(person: person, since: stay.since(in: picture.opened.background)), in: stay)
    }
    for relative in picture.opened.relatives {
      for home in relative.shown?.addresses ?? [] where home.includes(picture.day) {
        homes.add(
          Member(person: relative.person, since: home.since(of: relative.person, in: picture)),
          in: home)
      }
    }
    return homes
  }

  /// The same with one more person, unless they are in it already.
  fileprivate mutating func take(_ member: Member) {
    if !members.contains(where: { $0.person == member.person }) { members.append(member) }
  }
}

extension [FamilyHome] {
  fileprivate mutating func add(_ member: FamilyHome.Member, in stay: Stay) {
    let home = FamilyHome(
      household: stay.household, address: stay.address.text, isWithheld: stay.isWithheld,
      members: [])
    self[place(of: home)].take(member)
  }

  fileprivate mutating func add(_ member: FamilyHome.Member, in home: PersonProjection.Home) {
    let place = place(
      of: FamilyHome(
        household: home.household, address: home.text, isWithheld: home.isWithheld, members: []))
    self[place].take(member)
  }

  private mutating func place(of home: FamilyHome) -> Int {
    if let place = firstIndex(where: { $0.household == home.household }) { return place }
    append(home)
    return count - 1
  }
}

extension Stay {
  /// Since when, as exactly as it was told.
  func since(in entries: KnownEntries) -> PartialDate {
    let told = entries.first { $0.id == entry }?.envelope.occurred
    return switch told {
    case .at(let day, _): .day(day)
    case .on(let date), .about(let date), .between(let date, _): date
    case nil: .day(from)
    }
  }
}

extension PersonProjection.Home {
  /// The same, when the entry is on this page; the day lists know otherwise.
  fileprivate func since(of person: ID<Person>, in picture: FamilyPicture) -> PartialDate {
    let stay = picture.family.stays.first {
      $0.person == person && $0.household == household && $0.from == from
    }
    return stay?.since(in: picture.opened.background) ?? .day(from)
  }

  func includes(_ day: LocalDate) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
