public import Record
public import Vocabulary

/// A time somebody lived in a household.
public struct Stay: Hashable, Sendable {
  public let person: ID<Person>
  public let household: ID<Household>
  public let address: Address
  public let isWithheld: Bool
  public let from: LocalDate
  /// The day they left, or nil while they live there.
  public internal(set) var until: LocalDate?
  public let entry: ID<Entry>

  public func includes(_ day: LocalDate) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }

  /// Every stay the entries given tell of, the earliest first.
  ///
  /// An address whose entry not everybody may see counts as withheld.
  public static func all(in entries: some EntriesGiven) -> [Stay] {
    let known = entries.known
    var stays = known.standing(Residence.self).flatMap { said in
      said.entry.envelope.subjects.map { Stay(of: $0, said) }
    }
    .sorted { ($0.from, $0.entry) < ($1.from, $1.entry) }
    for left in known.standing(LeftHousehold.self) {
      let day = left.entry.envelope.occurred.earliest
      for person in left.entry.envelope.subjects {
        stays.end(of: person, in: left.content.household, on: day)
      }
    }
    return stays
  }

  private init(of person: ID<Person>, _ said: Said<Residence>) {
    let occurred = said.entry.envelope.occurred
    self.person = person
    household = said.content.household
    address = said.content.address
    isWithheld = said.content.isWithheld || said.entry.envelope.marking != .shared
    from = occurred.earliest
    if case .between(_, let until) = occurred { self.until = until?.latest }
    entry = said.id
  }
}

extension [Stay] {
  /// Ends the latest open stay in a household that began by that day.
  fileprivate mutating func end(
    of person: ID<Person>, in household: ID<Household>, on day: LocalDate
  ) {
    let place = lastIndex {
      $0.person == person && $0.household == household && $0.until == nil && $0.from <= day
    }
    if let place { self[place].until = day }
  }
}
