import Casework
import Examples
import Record
import UseCases
import Vocabulary

/// A store under test, with a clock and the few things every test does.
struct Place: Sendable {
  let store: any RecordStore & AccountStore & FigureStore
  let clock: TestClock
  var folder: TemporaryFolder?

  @discardableResult
  func add(
    _ payload: some Payload, about people: ID<Person>..., on occurred: Occurrence = "2025-03-04",
    by worker: Worker = .rowan, marking: Marking = .shared, corrects: ID<Entry>? = nil,
    reason: String? = nil, basedOn: SeenVersion? = nil, once key: CommandKey? = nil
  ) async throws -> Entry {
    let new = payload.newEntry(
      about: people, occurred: occurred, marking: marking, corrects: corrects, reason: reason,
      basedOn: basedOn)
    let added = try await store.writing { try $0.append([new], by: worker.author, once: key) }
    return added[0]
  }

  /// Puts somebody on the record.
  func register(_ person: ID<Person>, _ registration: Registration) async throws {
    try await add(registration, about: person, on: "2025-03-03")
  }

  func join(
    _ worker: Worker, _ people: ID<Person>..., on occurred: Occurrence = "2025-03-03"
  ) async throws {
    for person in people {
      try await add(JoinedTeam(worker: worker), about: person, on: occurred)
    }
  }

  func entries(about person: ID<Person>) async throws -> [Entry] {
    try await store.reading { try $0.entries(about: person) }
  }

  func relation(of worker: Worker, to person: ID<Person>) async throws -> Relation? {
    try await store.reading { try $0.relation(of: worker, to: person) }
  }

  func search(_ typed: String, by worker: Worker? = nil) async throws -> [ID<Person>] {
    try await store.reading { record in
      try record.search(PeopleQuery(typed: typed), visibleTo: worker).map(\.person)
    }
  }
}

extension AgencyCard {
  static let healthVisiting = AgencyCard(
    id: "health-visiting", name: "Harbour Health Visiting", kind: .healthVisiting)
  static let school = AgencyCard(id: "harbour-school", name: "Harbour School", kind: .school)
  static let mash = AgencyCard(id: "front-door", name: "Front Door", kind: .childrensSocialCare)
}

extension Worker {
  static let rowan = Worker(
    practitioner: "rowan-ashby", name: "Rowan Ashby", role: .practitioner,
    agency: .healthVisiting)
  static let manager = Worker(
    practitioner: "lee-marsh", name: "Lee Marsh", role: .manager, agency: .healthVisiting)
  static let hart = Worker(
    practitioner: "ms-hart", name: "Ms Hart", role: .safeguardingLead, agency: .school)
  static let teacher = Worker(
    practitioner: "mr-vale", name: "Mr Vale", role: .practitioner, agency: .school)
  static let mash = Worker(
    practitioner: "jo-quay", name: "Jo Quay", role: .mash, agency: .mash)
  static let analyst = Worker(
    practitioner: "ari-dale", name: "Ari Dale", role: .analyst, agency: .mash)
}
