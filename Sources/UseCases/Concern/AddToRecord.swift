import Casework
public import Record
import Vocabulary

/// Adds entries about people the worker may record about: a concern, a sighting, an address, a correction.
public struct AddToRecord: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when any subject is one the worker may not know of; `Conflict` when what an entry
  ///   was based on has moved on; ``Untimely`` when it is said to have happened after today.
  @discardableResult
  public func callAsFunction(
    _ entries: [NewEntry], deed: Deed = .recordAbout, once key: CommandKey?, by worker: Worker
  ) async throws -> [Entry] {
    try await store.writing { record in
      for entry in entries {
        try record.check(entry, deed: deed, by: worker)
      }
      return try record.append(entries, by: worker.author, once: key)
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
    let relation = try admit(worker, to: deed, about: first)
    for other in entry.subjects.dropFirst() where try !mayKnow(worker, of: other) {
      let linked = try entries(about: first, shownTo: worker, relation: relation)
        .contains { $0.envelope.subjects.contains(other) }
      guard linked else { throw NotFound() }
    }
    if let corrected = entry.corrects {
      try checkCorrection(of: corrected, by: entry, worker: worker, relation: relation)
    }
  }

  /// A correction keeps the kind and the people of what it corrects, unless it withdraws it or says it again after it
  /// was withdrawn.
  private func checkCorrection(
    of id: ID<Entry>, by entry: NewEntry, worker: Worker, relation: Relation
  ) throws {
    guard let corrected = try self.entry(id),
      corrected.envelope.subjects.contains(entry.subjects[0]),
      entry.kind.name == corrected.kind.name || entry.kind == Withdrawal.kind
        || corrected.kind == Withdrawal.kind,
      Access.shows(corrected.envelope, to: worker, relation: relation)
        || Access.shows(
          corrected.envelope, to: worker, relation: relation, inRestrictedSection: true)
    else { throw NotFound() }
  }
}
