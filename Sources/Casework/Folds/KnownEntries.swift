public import Record
import Synchronization
public import Vocabulary

/// Entries that somebody may see, with what corrects them; each kind can be had by itself.
///
/// A page folds the same thousands of entries a dozen times, and each fold looks at a few kinds only.
public struct KnownEntries: Sendable {
  /// In the order given.
  public let entries: [Entry]
  public let corrections: Corrections
  private let placesOfKinds: [String: [Int]]
  private let told = Told()

  /// - Parameter entries: in any order.
  public init(_ entries: [Entry]) {
    self.entries = entries
    corrections = Corrections(entries)
    var places: [String: [Int]] = [:]
    for place in entries.indices { places[entries[place].kind.name, default: []].append(place) }
    placesOfKinds = places
  }

  /// What they tell, in the order it happened: folded the first time it is asked for, and held for as long as they are.
  var chronology: Chronology {
    told.chronology.withLock { held in
      if let held { return held }
      let chronology = Chronology(folding: self)
      held = chronology
      return chronology
    }
  }

  private final class Told: Sendable {
    let chronology = Mutex<Chronology?>(nil)
  }

  public var byID: [ID<Entry>: Entry] {
    var byID = Dictionary<ID<Entry>, Entry>(minimumCapacity: entries.count)
    for entry in entries { byID[entry.id] = entry }
    return byID
  }

  /// Those of some kinds, in the order given.
  public func entries(of kinds: Set<String>) -> [Entry] {
    kinds.flatMap { placesOfKinds[$0] ?? [] }.sorted().map { entries[$0] }
  }

  /// Those of some kinds that still stand, in the order given.
  public func standing(of kinds: Set<String>) -> [Entry] {
    entries(of: kinds).filter(corrections.stands)
  }

  /// What still stands of one kind, read, in the order given.
  ///
  /// What cannot be read is left out.
  public func standing<Content: Payload>(_ type: Content.Type) -> [Said<Content>] {
    (placesOfKinds[Content.kind.name] ?? []).compactMap { place in
      corrections.stands(entries[place]) ? Said<Content>(entries[place]) : nil
    }
  }
}

extension KnownEntries: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(place: Int) -> Entry { entries[place] }

  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Entry>) throws -> Result
  ) rethrows -> Result? {
    try entries.withContiguousStorageIfAvailable(body)
  }
}

/// What a fold can be made from: the entries a page has opened, or any others.
public protocol EntriesGiven {
  var known: KnownEntries { get }
}

extension KnownEntries: EntriesGiven {
  public var known: KnownEntries { self }
}

extension Array: EntriesGiven where Element == Entry {
  public var known: KnownEntries { KnownEntries(self) }
}
