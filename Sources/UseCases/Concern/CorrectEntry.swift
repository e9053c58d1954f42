import Casework
public import Record
import Vocabulary

/// Puts an entry right, or withdraws it, by adding another beside it; both stay.
///
/// Refused as a `Conflict` when somebody else put the same entry right first: both versions are then shown, and a person
/// chooses.
public struct CorrectEntry: Sendable {
  private let store: any RecordStore
  private let practice: PlacePractice

  /// - Parameter practice: what the place has decided, against which entries of practice are judged.
  public init(store: any RecordStore, practice: PlacePractice = PlacePractice()) {
    self.store = store
    self.practice = practice
  }

  /// - Parameter correction: an entry that names the version it corrects, which is the newest its author had seen.
  /// - Throws: ``NotFound`` when the worker may not see or correct that version; `Conflict` with what came after it.
  @discardableResult
  public func callAsFunction(
    _ correction: NewEntry, once key: CommandKey?, by worker: Worker
  ) async throws -> Entry {
    try await store.writing { [practice] record in
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner)?.first {
        return saved
      }
      try record.check(correction, deed: .recordAbout, by: worker)
      let correction = try record.judge(correction, in: practice, by: worker)
      return try record.putRight(correction, once: key, by: worker)
    }
  }
}

extension RecordWriter {
  /// Adds a correction that has been checked and judged, unless somebody else was first.
  func putRight(_ correction: NewEntry, once key: CommandKey?, by worker: Worker) throws -> Entry {
    guard let corrected = correction.corrects else { throw NotFound() }
    let later = try later(than: corrected, about: correction.subjects[0])
    guard later.isEmpty else {
      throw Conflict(since: try shown(later, about: correction.subjects[0], to: worker))
    }
    guard let added = try append([correction], by: worker.author, once: key).first else {
      throw NotFound()
    }
    return added
  }
}

extension RecordReader {
  /// Those of some entries that the worker may see.
  ///
  /// - Throws: ``NotFound`` when the newest is not one of them: then there is nothing they could choose between.
  fileprivate func shown(
    _ later: [Entry], about person: ID<Person>, to worker: Worker
  ) throws -> [Entry] {
    let relation = try admit(worker, to: .seePerson, about: person)
    let visible = Set(
      try entriesAnywhere(about: person, shownTo: worker, relation: relation).map(\.id))
    guard let newest = later.last, visible.contains(newest.id) else { throw NotFound() }
    return later.filter { visible.contains($0.id) }
  }

  /// What has put this version of an entry right, or withdrawn it, directly or in turn; oldest first.
  fileprivate func later(
    than version: ID<Entry>, about person: ID<Person>
  ) throws -> [Entry] {
    var versions: Set<ID<Entry>> = [version]
    return try entries(about: person).filter { entry in
      guard let corrects = entry.envelope.corrects, versions.contains(corrects) else {
        return false
      }
      return versions.insert(entry.id).inserted
    }
  }
}
