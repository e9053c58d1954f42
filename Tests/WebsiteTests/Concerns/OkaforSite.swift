import Casework
import Examples
import Record
import Storage
import UseCases
import Vocabulary

@testable import Website

/// The site with the Okafors on it: Maya, who is 7, her family, and a team around them.
///
/// PC Ellis and Priya Nair of Hill Primary School are in the team; Rowan Hale is not.
struct OkaforSite {
  let site: TestSite
  let maya: ID<Person>
  let samuel: ID<Person>
  let adaeze: ID<Person>
  let ngozi: ID<Person>
  let unborn: ID<Person>

  init() async throws {
    site = try await TestSite()
    maya = try await site.register(.maya)
    samuel = try await site.register(.samuel)
    adaeze = try await site.register(.adaeze)
    ngozi = try await site.register(.ngozi)
    unborn = try await site.register(.unborn)
    let children = [maya, samuel, adaeze]
    for child in children + [unborn] {
      try await tell(Relationship(kind: .mother), about: [ngozi, child])
    }
    for sibling in [samuel, adaeze] {
      try await tell(Relationship(kind: .sibling), about: [maya, sibling])
    }
    try await tell(Residence.ropeWalk, about: children + [ngozi], on: "2024-09-02/")
    for colleague in [Colleague.ellis, .priya] {
      try await tell(
        JoinedTeam(worker: colleague.worker), about: children + [ngozi, unborn],
        on: "2024-09-02")
    }
  }

  /// Adds an entry, as the front door or as somebody else.
  @discardableResult
  func tell(
    _ payload: some Payload, about people: [ID<Person>], on occurred: Occurrence = "2025-03-04",
    by colleague: Colleague = .noor, marking: Marking = .shared, corrects: ID<Entry>? = nil,
    reason: String? = nil
  ) async throws -> ID<Entry> {
    let entry = payload.newEntry(
      about: people, occurred: occurred, marking: marking, corrects: corrects, reason: reason)
    return try await site.store.writing { record in
      try record.append([entry], by: colleague.worker.author, once: nil)[0].id
    }
  }

  func browser(of colleague: Colleague = .priya) async throws -> Browser {
    try await site.signedIn(as: colleague)
  }

  /// Everything that is on the record about somebody.
  func entries(about person: ID<Person>) async throws -> [Entry] {
    try await site.store.reading { try $0.entries(about: person) }
  }

  /// The entries of one kind about somebody, with what they say, oldest first.
  func said<Content: Payload>(
    _: Content.Type, about person: ID<Person>
  ) async throws -> [Said<Content>] {
    try await entries(about: person).compactMap { entry in
      Content.from(entry).map { Said(entry: entry, content: $0) }
    }
  }

  func path(_ person: ID<Person>, _ rest: String) -> String { "/people/\(person)/\(rest)" }
}

/// A form as a browser would send it.
///
/// A list of names and values, so that a name may come many times.
func form(_ fields: KeyValuePairs<String, String>) -> String {
  FormBody(fields.map { FormBody.Field(name: $0.key, value: $0.value) }).encoded
}
