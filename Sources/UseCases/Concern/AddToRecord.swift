import Casework
public import Record
import Vocabulary

/// Adds entries about people the worker may record about: a concern, a sighting, an address, a correction.
public struct AddToRecord: Sendable {
  private let store: any RecordStore
  private let practice: PlacePractice

  /// - Parameter practice: what the place has decided, against which entries of practice are judged.
  public init(store: any RecordStore, practice: PlacePractice = PlacePractice()) {
    self.store = store
    self.practice = practice
  }

  /// - Parameters:
  ///   - seen: what the author had in front of them.
  ///   - mayRepeat: whether the author may have recorded the same, word for word, a short while ago.
  /// - Throws: ``RecordedAlready`` when they did and may not; ``NotFound`` when any subject is one the worker may not know of; `Conflict` when what an entry
  ///   was based on has moved on, with what came after it; ``Untimely`` when it is said to have happened after today; `Refused` when rules of
  ///   practice stand against it.
  @discardableResult
  public func callAsFunction(
    _ entries: [NewEntry], deed: Deed = .recordAbout, having seen: SeenBefore? = nil,
    mayRepeat: Bool = true, once key: CommandKey?, by worker: Worker
  ) async throws -> [Entry] {
    try await store.writing { [practice] record in
      for entry in entries {
        try record.check(entry, deed: deed, by: worker)
      }
      // What was saved before changes what is judged, so the same form again is answered first.
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner) {
        return saved
      }
      if !mayRepeat {
        for entry in entries { try record.checkNotRecordedAlready(entry, by: worker) }
      }
      if let seen { try record.checkNothingNew(since: seen, about: entries, by: worker) }
      let judged = try entries.map { try record.judge($0, in: practice, by: worker) }
      return try record.append(judged, by: worker.author, once: key)
    }
  }
}

/// The entry is said to have happened after today.
public struct Untimely: Error, Equatable {
  public init() {}
}

extension RecordReader {
  /// Whether an entry may be added: its first subject is open to the worker, and every other either is too or is
  /// already linked to the first in an entry the worker can see.
  func check(_ entry: NewEntry, deed: Deed, by worker: Worker) throws {
    guard let first = entry.subjects.first else { throw NotFound() }
    guard entry.occurred.earliest <= now.ukDate else { throw Untimely() }
    guard !entry.tellsOfOneChildToOthers else { throw NotFound() }
    let relation = try admit(worker, to: deed, about: first)
    if let needed = Access.deed(forAdding: entry.kind) {
      _ = try admit(worker, to: needed, about: first)
    }
    for other in entry.subjects.dropFirst() where try !mayKnow(worker, of: other) {
      guard try isNamed(other, onPageOf: first, by: entry, to: worker, relation) else {
        throw NotFound()
      }
    }
    if let corrected = entry.corrects {
      try checkCorrection(of: corrected, by: entry, worker: worker, relation: relation)
    }
  }

  /// Whether somebody the worker may not open is named to them in an entry they can see, one that stands or one that this
  /// entry puts right.
  private func isNamed(
    _ other: ID<Person>, onPageOf person: ID<Person>, by entry: NewEntry, to worker: Worker,
    _ relation: Relation
  ) throws -> Bool {
    guard let theirs = try self.relation(of: worker, to: other),
      Access.names(theirs, to: worker.role, at: now)
    else { return false }
    let shown = try entriesAnywhere(about: person, shownTo: worker, relation: relation)
    return shown.contains { said in
      said.envelope.subjects.contains(other) && (shown.names(said) || said.id == entry.corrects)
    }
  }

  /// A correction keeps the kind and the people of what it corrects, unless it withdraws it or says it again after it
  /// was withdrawn.
  private func checkCorrection(
    of id: ID<Entry>, by entry: NewEntry, worker: Worker, relation: Relation
  ) throws {
    guard let corrected = try self.entry(id), case let first = try firstVersion(of: corrected),
      !first.isFromFamily || entry.kind == Withdrawal.kind,
      corrected.envelope.subjects.contains(entry.subjects[0]),
      entry.kind.name == corrected.kind.name || entry.kind == Withdrawal.kind
        || corrected.kind == Withdrawal.kind,
      Access.shows(corrected, to: worker, relation: relation)
        || Access.shows(corrected, to: worker, relation: relation, inRestrictedSection: true)
    else { throw NotFound() }
    try checkUndoing(of: first, by: entry, worker: worker)
  }

  /// Undoing a decision takes the right to make it.
  private func checkUndoing(of first: Entry, by entry: NewEntry, worker: Worker) throws {
    let undoing: Undoing = entry.kind == Withdrawal.kind ? .withdrawing : .puttingRight
    guard let deed = Access.deed(for: undoing, first.kind) else { throw NotFound() }
    _ = try admit(worker, to: deed, about: entry.subjects[0])
    guard try mayUndo(first, by: worker) else { throw NotFound() }
  }

  /// The version that everything else of an entry puts right.
  func firstVersion(of entry: Entry) throws -> Entry {
    var first = entry
    while let earlier = first.envelope.corrects, let found = try self.entry(earlier) {
      first = found
    }
    return first
  }
}
