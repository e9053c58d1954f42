public import Casework
public import Record
public import Vocabulary

/// Opens one entry with everything that corrects it or that it corrects.
public struct OpenEntry: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when there is no such entry about the person, or the worker may not see it.
  public func callAsFunction(
    _ id: ID<Entry>, about person: ID<Person>, by worker: Worker
  ) async throws -> OpenedEntry {
    try await store.viewing { record in
      let relation = try record.admit(worker, to: .seePerson, about: person)
      let all = try record.entriesAnywhere(about: person, shownTo: worker, relation: relation)
      guard let entry = all.first(where: { $0.id == id }) else { throw NotFound() }
      let opened = OpenedEntry(
        entry: entry, person: try record.person(person),
        versions: all.versions(of: entry), contributions: all.contributions(to: entry),
        halves: all.halves(of: entry), cited: all.cited(by: entry),
        relatives: try record.relatives(
          in: entry, among: all, besides: person, seenBy: worker),
        mayPutRight: try record.may(.puttingRight, entry, by: worker, relation),
        mayWithdraw: try record.may(.withdrawing, entry, by: worker, relation),
        openedAt: record.now)
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .openedEntry, people: [person],
        detail: id.value)
      return Viewed(
        opened, accesses: opened.relatives.accesses(by: worker, at: record.now) + [access])
    }
  }
}

extension RecordReader {
  fileprivate func may(
    _ undoing: Undoing, _ entry: Entry, by worker: Worker, _ relation: Relation
  ) throws -> Bool {
    let first = try firstVersion(of: entry)
    guard let deed = Access.deed(for: undoing, first.kind), try mayUndo(first, by: worker)
    else { return false }
    // Who audits puts an audit right, and changes nothing else of a record.
    let needed: Deed = deed == .auditCase && undoing == .puttingRight ? .auditCase : .recordAbout
    guard Access.allows(needed, to: worker.role, relation: relation, at: now) else { return false }
    return Access.allows(deed, to: worker.role, relation: relation, at: now)
  }
}

/// One entry as it was opened.
public struct OpenedEntry: Sendable {
  public let entry: Entry
  public let person: PersonProjection?
  /// The entry, what it corrects and what corrects it, oldest first.
  public let versions: [Entry]
  /// What agencies gave to the assessment it is of, where it is one.
  public let contributions: [Said<ContributionAnswered>]
  /// The other entries of the same assessment on this record: what it says of the family, and of this child alone.
  public let halves: [Entry]
  /// Those of the entries it rests on that the worker may see.
  public let cited: [Entry]
  public let relatives: [Relative]
  public let mayPutRight: Bool
  public let mayWithdraw: Bool
  public let openedAt: Instant

  /// The first version: what the newest is judged by.
  public var first: Entry { versions.first ?? entry }

  /// Whether this is the newest version.
  public var isNewest: Bool { versions.last?.id == entry.id }
}

extension Entry {
  /// The assessment it is what came of; nil for any other entry.
  fileprivate var assessed: ID<Assessment>? {
    AssessmentCompleted.from(self)?.assessment ?? ChildAssessed.from(self)?.assessment
  }
}

extension KnownEntries {
  fileprivate func contributions(to entry: Entry) -> [Said<ContributionAnswered>] {
    entry.assessed.flatMap { Involvement(Chronology(self)).assessment($0)?.given } ?? []
  }

  fileprivate func cited(by entry: Entry) -> [Entry] {
    let ids = Set((try? Payloads.read(entry))?.cited.values.flatMap(\.self) ?? [])
    return ids.isEmpty ? [] : filter { ids.contains($0.id) }
  }

  fileprivate func halves(of entry: Entry) -> [Entry] {
    guard let assessment = entry.assessed else { return [] }
    let kinds: Set<String> = [AssessmentCompleted.kind.name, ChildAssessed.kind.name]
    return Chronology(standing(of: kinds)).newestFirst.map(\.entry)
      .filter { $0.kind != entry.kind && $0.assessed == assessment }
  }

  /// Every version of the same entry, following corrections both ways, oldest first.
  fileprivate func versions(of entry: Entry) -> [Entry] {
    var ids: Set<ID<Entry>> = [entry.id]
    var count = 0
    while ids.count > count {
      count = ids.count
      for other in self {
        if let corrects = other.envelope.corrects, ids.contains(corrects) { ids.insert(other.id) }
        if ids.contains(other.id), let corrects = other.envelope.corrects { ids.insert(corrects) }
      }
    }
    return filter { ids.contains($0.id) }.sorted { $0.number < $1.number }
  }
}
