public import Casework
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
      var entries = try record.entries(
        about: person, shownTo: worker, relation: relation,
        inRestrictedSection: part == .restricted)
      if let day { entries = entries.known(before: Instant.endOfDay(day)) }
      guard !entries.isEmpty || part == .restricted else { throw NotFound() }
      let opened = OpenedPerson(
        person: person, part: part, entries: entries, asKnownOn: day, openedAt: record.now,
        lastLook: try record.lastLook(of: worker.practitioner, at: person),
        relatives: try record.relatives(in: entries, besides: person, seenBy: worker),
        relation: relation,
        maySeeRestrictedSection: Access.allows(
          .seeRestrictedSection, to: worker.role, relation: relation, at: record.now),
        mayRecord: Access.allows(
          .recordAbout, to: worker.role, relation: relation, at: record.now))
      return Viewed(opened, accesses: [part.access(to: person, by: worker, at: record.now, day)])
    }
  }
}

/// A part of a person's page that is asked for, and logged, by itself.
public enum PagePart: String, CaseIterable, Sendable {
  case overview
  case chronology
  case people
  case concerns
  case form
  case entry
  case restricted
  case printed

  func access(
    to person: ID<Person>, by worker: Worker, at now: Instant, _ day: LocalDate?
  ) -> AccessEvent {
    let known = day.map { ", as known on \($0)" } ?? ""
    return AccessEvent(
      at: now, author: worker.author,
      action: self == .restricted ? .openedRestrictedSection : .openedPage, people: [person],
      detail: rawValue + known)
  }
}

/// What a worker was shown of a person: the entries they may see, and nothing else.
public struct OpenedPerson: Sendable {
  public let person: ID<Person>
  public let part: PagePart
  public let entries: [Entry]
  public let asKnownOn: LocalDate?
  public let openedAt: Instant
  /// When this worker last opened the person's page.
  public let lastLook: Instant?
  public let relatives: [Relative]
  public let relation: Relation
  public let maySeeRestrictedSection: Bool
  public let mayRecord: Bool

  /// The day the page speaks of: the day asked for, or today.
  public var day: LocalDate { asKnownOn ?? openedAt.ukDate }

  /// The highest number among entries of these kinds, to say later what a form was based on.
  public func version(of kinds: Set<String>) -> SeenVersion {
    SeenVersion(
      person: person, kinds: kinds,
      number: entries.filter { kinds.contains($0.kind.name) }.map(\.number).max() ?? 0)
  }

  public func relative(_ id: ID<Person>) -> Relative? { relatives.first { $0.person == id } }
}

/// Somebody else named on a person's page.
public struct Relative: Equatable, Sendable {
  public let person: ID<Person>
  /// Nil when their own record is one this worker may not know of.
  public let shown: PersonProjection?
  /// Whether the worker may open their page.
  public let mayOpen: Bool

  /// The name, or words that say it is not shown.
  public var name: String { shown?.name ?? "Name not shown" }
}

extension RecordReader {
  /// The other people these entries are about, as far as the worker may know of them.
  ///
  /// A relative's name is part of the entry that links them to the child, so it is shown to whoever may see that entry,
  /// unless the relative's own record is restricted or the worker is barred from it.
  func relatives(
    in entries: [Entry], besides person: ID<Person>, seenBy worker: Worker
  ) throws -> [Relative] {
    var seen: Set<ID<Person>> = [person]
    let others = entries.flatMap(\.envelope.subjects).filter { seen.insert($0).inserted }
    return try others.map { other in
      guard let relation = try relation(of: worker, to: other) else {
        return Relative(person: other, shown: nil, mayOpen: false)
      }
      let mayOpen = Access.allows(.seePerson, to: worker.role, relation: relation, at: now)
      let isHidden = relation.isRelated || (relation.isRestricted && !mayOpen)
      return Relative(
        person: other, shown: isHidden ? nil : try self.person(other)?.withoutWithheldAddresses,
        mayOpen: mayOpen)
    }
  }
}
