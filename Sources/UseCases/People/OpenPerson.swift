import Casework
public import Record
public import Vocabulary

/// Opens a person's page, or a part of it, as it is or as it was known on a day.
///
/// The look is logged before anything is shown.
public struct OpenPerson: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when there is no such person or the worker may not know of them.
  public func callAsFunction(
    _ person: ID<Person>, part: PagePart = .overview, asKnownOn day: LocalDate? = nil,
    by worker: Worker
  ) async throws -> OpenedPerson {
    try await store.viewing { record in
      let deed: Deed = part == .restricted ? .seeRestrictedSection : .seePerson
      let relation = try record.admit(worker, to: deed, about: person)
      let day = day.flatMap { $0 < record.now.ukDate ? $0 : nil }
      let background = try record.entries(about: person, shownTo: worker, relation: relation)
        .known(on: day)
      guard !background.isEmpty || part == .restricted else { throw NotFound() }
      let entries =
        part == .restricted
        ? try record.entries(
          about: person, shownTo: worker, relation: relation, inRestrictedSection: true
        ).known(on: day) : background
      let relatives = try record.relatives(
        in: part == .restricted ? (Array(entries) + background).known : entries, besides: person,
        seenBy: worker,
        asKnownOn: day)
      let opened = OpenedPerson(
        person: person, part: part, entries: entries, background: background, asKnownOn: day,
        openedAt: record.now,
        lastLook: try record.lastLook(of: worker.practitioner, at: person), relatives: relatives,
        kinship: part.showsFamily ? try record.kinship(among: relatives, asKnownOn: day) : [],
        relation: relation, leads: part == .plan ? try record.leads() : AgencyLeads(),
        role: worker.role)
      let access = part.access(to: person, by: worker, at: record.now, day)
      return Viewed(
        opened, accesses: opened.relatives.accesses(by: worker, at: record.now) + [access])
    }
  }
}

/// A part of a person's page that is asked for, and logged, by itself.
public enum PagePart: String, CaseIterable, Sendable {
  case overview
  case chronology
  case voice
  case people
  case concerns
  case plan
  case sharing
  case record
  case form
  case entry
  case restricted
  case printed

  /// Whether the whole family is drawn or listed on it.
  var showsFamily: Bool { [.overview, .people, .form, .printed].contains(self) }

  /// What opening it is logged as.
  ///
  /// A form does not tell what is new, so opening one is no look at the record: what others recorded stays new until the
  /// worker opens a part that tells it.
  private var action: AccessEvent.Action {
    switch self {
    case .restricted: .openedRestrictedSection
    case .form: .openedForm
    default: .openedPage
    }
  }

  func access(
    to person: ID<Person>, by worker: Worker, at now: Instant, _ day: LocalDate?
  ) -> AccessEvent {
    let known = day.map { ", as known on \($0)" } ?? ""
    return AccessEvent(
      at: now, author: worker.author, action: action, people: [person], detail: rawValue + known)
  }
}

extension KnownEntries {
  fileprivate func known(on day: LocalDate?) -> KnownEntries {
    day.map { known(before: Instant.endOfDay($0)).known } ?? self
  }
}
