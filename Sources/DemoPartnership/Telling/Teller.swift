import UseCases
import Casework
import Record
import Vocabulary

/// Tells one family's story: turns “so many days ago the health visitor saw this” into tellings.
struct Teller {
  let today: LocalDate
  let cast: Cast
  var family: Family
  var chance: Chance
  /// How many days before today the story begins.
  let begins: Int
  /// How many days before today the last help ended; a few for help that goes on.
  var helpUntil = 8
  /// Whether there was early help that the family can be asked about.
  var hadEarlyHelp = true
  private(set) var tellings: [Telling] = []

  init(today: LocalDate, cast: Cast, family: Family, begins: Int, chance: Chance) {
    self.today = today
    self.cast = cast
    self.family = family
    self.begins = begins
    self.chance = chance
  }

  func day(_ daysAgo: Int) -> LocalDate { today.adding(days: -max(1, daysAgo)) }

  /// Adds a telling that was recorded during the working day, some days after it happened.
  mutating func tell(
    _ payload: any Payload, daysAgo: Int, by practitioner: DemoPractitioner,
    about members: [Member], occurred: Occurrence? = nil, late: Int = 0, basis: Basis = .fact,
    marking: Marking = .shared, toldBy: String? = nil, tag: String? = nil,
    correctsTag: String? = nil, reason: String? = nil,
    pointing: (@Sendable ([String: ID<Entry>]) -> any Payload)? = nil
  ) {
    let happened = day(daysAgo)
    let recorded = min(today.adding(days: -1), happened.adding(days: late))
    tellings.append(
      Telling(
        at: instant(on: recorded), by: practitioner, subjects: members.map(\.id),
        payload: payload, occurred: occurred ?? .on(.day(happened)), basis: basis,
        marking: marking, toldBy: toldBy, tag: tag, correctsTag: correctsTag, reason: reason,
        pointing: pointing))
  }

  private mutating func instant(on day: LocalDate) -> Instant {
    let minutes = chance.number(9 * 60...17 * 60)
    return Instant.startOfDay(day).adding(seconds: Double(minutes * 60 + chance.number(0...59)))
  }
}

extension Teller {
  /// The family is put on the record, with who they are to each other and where they live.
  mutating func register(daysAgo: Int, by practitioner: DemoPractitioner) {
    for member in family.everyone { register(member, daysAgo: daysAgo, by: practitioner) }
    for child in family.children { relate(child, daysAgo: daysAgo, by: practitioner) }
    if let father = family.father {
      tell(
        Relationship(
          kind: .partner,
          couple: chance.one(of: [.married, .livingTogether, .livingTogether], else: .married)),
        daysAgo: daysAgo, by: practitioner, about: [father, family.mother])
    }
    tell(
      Residence(household: family.household, address: family.address), daysAgo: daysAgo,
      by: practitioner, about: family.everyone,
      occurred: .between(
        .month(YearMonth(day(daysAgo + chance.number(60...900)))), nil))
  }

  mutating func register(_ member: Member, daysAgo: Int, by practitioner: DemoPractitioner) {
    tell(
      Registration(
        stage: member.stage, name: member.name, bornOn: member.bornOn.map(PartialDate.day),
        expectedOn: member.expectedOn, sex: member.sex, nhsNumber: nhsNumber(for: member)),
      daysAgo: daysAgo, by: practitioner, about: [member])
  }

  private mutating func relate(
    _ child: Member, daysAgo: Int, by practitioner: DemoPractitioner
  ) {
    tell(
      Relationship(kind: .mother, hasParentalResponsibility: .yes, caresForChild: .yes),
      daysAgo: daysAgo, by: practitioner, about: [family.mother, child])
    if let father = family.father {
      tell(
        Relationship(
          kind: .father,
          hasParentalResponsibility: chance.one(of: [.yes, .yes, .notKnown], else: .yes),
          caresForChild: chance.one(of: [.yes, .no, .notKnown], else: .notKnown)),
        daysAgo: daysAgo, by: practitioner, about: [father, child])
    }
    let older = family.children.prefix { $0.id != child.id }
    for sibling in older {
      tell(
        Relationship(kind: .sibling), daysAgo: daysAgo, by: practitioner, about: [sibling, child])
    }
  }

  /// A number from the range that is never given to real people: it begins 999.
  private mutating func nhsNumber(for member: Member) -> NHSNumber? {
    guard member.stage == .child, chance.happens(80) else { return nil }
    for _ in 0..<20 {
      let digits = "999\(chance.number(100_000...999_999))"
      for check in 0...9 {
        if let number = NHSNumber(checking: "\(digits)\(check)") { return number }
      }
    }
    return nil
  }

  /// Practitioners join the team around the whole family.
  mutating func team(
    daysAgo: Int, _ members: DemoPractitioner..., lead: DemoPractitioner? = nil
  ) {
    for member in members + [lead].compactMap(\.self) {
      tell(
        JoinedTeam(
          practitioner: member.id, name: member.name, agency: member.agency.id,
          agencyName: member.agency.name,
          position: member == lead ? .leadProfessional : .member),
        daysAgo: daysAgo, by: member, about: family.everyone)
    }
  }

  /// Everybody leaves the team around the family.
  mutating func leave(daysAgo: Int) {
    for member in tellings.filter({ $0.payload is JoinedTeam }).map(\.by) {
      tell(
        LeftTeam(practitioner: member.id), daysAgo: daysAgo, by: member, about: family.everyone)
    }
  }
}
