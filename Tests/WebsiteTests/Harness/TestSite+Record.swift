import Examples
import Storage
import Casework
import Record
import UseCases
import Vocabulary

extension TestSite {
  /// Puts Maya Okafor, born on 9 May 2017, on the record, with nobody around her.
  @discardableResult
  func registerMaya() async throws -> ID<Person> {
    try await register(
      Registration(
        stage: .child, name: PersonName(given: "Maya", family: "Okafor"),
        bornOn: LocalDate(iso: "2017-05-09").map(PartialDate.day), sex: .female))
  }

  func register(_ registration: Registration) async throws -> ID<Person> {
    try await store.writing { record in
      let person = record.makeID(Person.self)
      try record.append(
        [registration.newEntry(about: [person], occurred: .on(.day(record.now.ukDate)))],
        by: Colleague.noor.worker.author, once: nil)
      return person
    }
  }

  /// Adds an entry about somebody, as the front door.
  func add(_ payload: some Payload, about person: ID<Person>) async throws {
    try await store.writing { record in
      _ = try record.append(
        [payload.newEntry(about: [person], occurred: .on(.day(record.now.ukDate)))],
        by: Colleague.noor.worker.author, once: nil)
    }
  }

  /// Adds an audit of somebody’s case, by the auditor.
  func addAudit(about person: ID<Person>) async throws -> ID<Entry> {
    let audit = CaseAudited(
      form: CompletedForm(form: ID("neglect-case-audit"), version: 1, title: "Audit", json: "{}"))
    return try await store.writing { record in
      try record.append(
        [audit.newEntry(about: [person], occurred: .on(.day(record.now.ukDate)))],
        by: Colleague.theo.worker.author, once: nil)[0].id
    }
  }

  /// Adds a concern about somebody, as the front door.
  func addConcern(about person: ID<Person>) async throws -> ID<Entry> {
    let concern = Concern(sign: Sign(whatWasSeen: "Cold hands", types: [.physical]))
    return try await store.writing { record in
      try record.append(
        [concern.newEntry(about: [person], occurred: .on(.day(record.now.ukDate)))],
        by: Colleague.noor.worker.author, once: nil)[0].id
    }
  }

  /// Opens a record to somebody for three hours.
  func openInEmergency(_ person: ID<Person>, to colleague: Colleague) async throws {
    try await store.writing { record in
      try record.add(
        EmergencyAccess(
          id: record.makeID(EmergencyAccess.self), worker: colleague.worker, person: person,
          reason: .immediateDanger, words: "Heard crying behind the door", beganAt: record.now,
          endsAt: record.now.adding(seconds: Double(EmergencyAccess.length))))
    }
  }
}
