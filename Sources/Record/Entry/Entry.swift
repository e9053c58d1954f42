import Synchronization
public import Vocabulary

/// One thing that was added to the record.
///
/// Entries are only ever added. The envelope can be read without keys; the contents only while a subject's key exists.
public struct Entry: Sendable {
  /// Kept together on the side, so that lists of thousands of entries are cheap to filter and sort.
  ///
  /// Other rooms read single fields of thousands of envelopes; they see through to them without copying the whole.
  @usableFromInline let kept: Kept

  public init(number: Int64, envelope: Envelope, contents: Contents?) {
    kept = Kept(number: number, envelope: envelope, contents: contents)
  }

  /// The place in the chain, counted from 1.
  @inlinable public var number: Int64 { kept.number }
  @inlinable public var envelope: Envelope { kept.envelope }
  /// Nil once every subject's key has been destroyed.
  @inlinable public var contents: Contents? { kept.contents }

  /// What the contents were read as before, if they were; an entry never changes, so neither does its reading.
  public func reading<Reading: AnyObject & Sendable>(as _: Reading.Type) -> Reading? {
    kept.reading.withLock { $0 as? Reading }
  }

  /// Remembers what the contents were read as.
  public func remember(_ reading: some AnyObject & Sendable) {
    kept.reading.withLock { $0 = reading }
  }

  /// The place in the chain where it was first written down, however often it was put right since: its own for an entry that puts
  /// nothing right, or of which the first version was never at hand.
  public var firstNumber: Int64 {
    envelope.corrects == nil ? number : kept.first.withLock { $0 } ?? number
  }

  /// Remembers where it was first written down.
  ///
  /// That never changes: what was remembered first stays.
  public func remember(firstNumber: Int64) {
    kept.first.withLock { $0 = $0 ?? firstNumber }
  }

  @usableFromInline
  final class Kept: Sendable {
    @usableFromInline let number: Int64
    @usableFromInline let envelope: Envelope
    @usableFromInline let contents: Contents?
    let reading = Mutex<(any AnyObject & Sendable)?>(nil)
    let first = Mutex<Int64?>(nil)

    init(number: Int64, envelope: Envelope, contents: Contents?) {
      self.number = number
      self.envelope = envelope
      self.contents = contents
    }
  }

  @inlinable public var id: ID<Entry> { kept.envelope.id }
  @inlinable public var kind: Kind { kept.envelope.kind }
  @inlinable public var marking: Marking { kept.envelope.marking }

  /// How many days after the last day it can have happened the entry was recorded.
  public var daysUntilRecorded: Int? {
    envelope.occurred.latest.map { $0.days(until: envelope.recordedAt.ukDate) }
  }

  /// Whether the entry was recorded more than three days after what it tells of.
  ///
  /// The three days are ours: the strategies give none.
  public var isEnteredLate: Bool { (daysUntilRecorded ?? 0) > 3 }
}

extension Entry: Hashable {
  public static func == (one: Entry, other: Entry) -> Bool {
    one.kept === other.kept
      || (one.number == other.number && one.envelope == other.envelope
        && one.contents == other.contents)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(id)
  }
}

/// What can be read of an entry without any key.
///
/// It holds no names and no free text about people.
public struct Envelope: Hashable, Sendable {
  public let id: ID<Entry>
  public let kind: Kind
  /// Whom the entry is about, the person it is most about first.
  public let subjects: [ID<Person>]
  public let occurred: Occurrence
  public let recordedAt: Instant
  public let author: Author
  public let basis: Basis
  public let marking: Marking
  /// The entry this one puts right, if any.
  ///
  /// Both stay visible.
  public let corrects: ID<Entry>?

  public init(
    id: ID<Entry>, kind: Kind, subjects: [ID<Person>], occurred: Occurrence, recordedAt: Instant,
    author: Author, basis: Basis, marking: Marking, corrects: ID<Entry>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subjects = subjects
    self.occurred = occurred
    self.recordedAt = recordedAt
    self.author = author
    self.basis = basis
    self.marking = marking
    self.corrects = corrects
  }
}

/// The sealed part of an entry.
public struct Contents: Hashable, Sendable {
  /// The kind's own content, as JSON of the version the kind names.
  public let payload: [UInt8]
  public let source: Source
  /// Who told the author, when the basis is that someone did.
  public let toldBy: String?
  /// Why the corrected entry was wrong.
  public let reason: String?

  public init(
    payload: [UInt8], source: Source = .typed, toldBy: String? = nil, reason: String? = nil
  ) {
    self.payload = payload
    self.source = source
    self.toldBy = toldBy
    self.reason = reason
  }
}
