public import Casework
public import Record
public import Vocabulary

/// Records that one or more people of a family moved to an address.
///
/// A withheld address is marked restricted whatever else is asked, so that it is only ever shown in the restricted section.
public struct MoveHome: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when the worker may not record about the first person, or another is not named on their page.
  public func callAsFunction(
    _ move: HomeMove, of person: ID<Person>, once key: CommandKey?, by worker: Worker
  ) async throws {
    try await store.writing { record in
      if let key, try record.entries(savedBy: key, of: worker.practitioner) != nil { return }
      let household: ID<Household>
      switch move.to {
      case .household(let known): household = known
      case .newHousehold: household = record.makeID(Household.self)
      }
      let people = [person] + move.with.filter { $0 != person }
      let arrival = Residence(
        household: household, address: move.address, isWithheld: move.isWithheld
      )
      .newEntry(
        about: people, occurred: .between(move.from, nil),
        marking: move.isWithheld ? .restricted : .shared)
      let departures = move.leaving.filter { $0 != household }.map {
        LeftHousehold(household: $0).newEntry(about: people, occurred: .on(move.from))
      }
      guard move.from.earliest <= record.now.ukDate else { throw Untimely() }
      try record.checkNamed(people, onPageOf: person, by: worker)
      try record.checkHomes(
        move.leaving + (move.to == .newHousehold ? [] : [household]), onPageOf: person, by: worker)
      try record.append(departures + [arrival], by: worker.author, once: key)
    }
  }
}

/// Who moved where, from when, and which homes they left for it.
public struct HomeMove: Equatable, Sendable {
  public var with: [ID<Person>]
  public var to: Destination
  public var address: Address
  public var isWithheld: Bool
  public var from: PartialDate
  public var leaving: [ID<Household>]

  public enum Destination: Equatable, Sendable {
    /// Where somebody of the family lives already.
    case household(ID<Household>)
    case newHousehold
  }

  public init(
    with: [ID<Person>] = [], to: Destination, address: Address, isWithheld: Bool = false,
    from: PartialDate, leaving: [ID<Household>] = []
  ) {
    self.with = with
    self.to = to
    self.address = address
    self.isWithheld = isWithheld
    self.from = from
    self.leaving = leaving
  }
}
