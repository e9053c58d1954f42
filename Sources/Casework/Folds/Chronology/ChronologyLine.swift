public import Record
public import Vocabulary

/// One line of a chronology: an entry, told in plain words.
public struct ChronologyLine: Sendable {
  public let entry: Entry
  public let standing: Standing
  /// The entry that says this one was recorded in error, with who said so and why.
  public let withdrawal: Entry?
  /// Earlier versions that this one puts right, oldest first.
  public let earlierVersions: [ID<Entry>]
  /// The entry with those it puts right, any of which may have been named.
  var versions: [ID<Entry>] { [entry.id] + earlierVersions }

  /// Those it puts right, as far as the viewer may see them.
  let putRight: [Entry]

  /// Who wrote those it puts right.
  public var earlierAuthors: [ID<Practitioner>] { putRight.map(\.envelope.author.practitioner) }

  public init(
    _ entry: Entry, standing: Standing = .standing, withdrawal: Entry? = nil,
    earlierVersions: [ID<Entry>] = []
  ) {
    self.init(
      entry, standing: standing, withdrawal: withdrawal, earlierVersions: earlierVersions,
      putRight: [])
  }

  init(
    _ entry: Entry, standing: Standing, withdrawal: Entry?, earlierVersions: [ID<Entry>],
    putRight: [Entry]
  ) {
    self.entry = entry
    self.standing = standing
    self.withdrawal = withdrawal
    self.earlierVersions = earlierVersions
    self.putRight = putRight
  }

  /// What the entry says, or why it cannot be read.
  ///
  /// Read when asked for: a page shows fifty lines of a chronology of thousands.
  public var content: Result<any Payload, Unreadable> {
    do throws(Unreadable) {
      return .success(try Payloads.read(entry))
    } catch {
      return .failure(error)
    }
  }

  public var title: String { Payloads.title(of: entry.kind) }

  /// What the entry says on one line, or in words why it cannot be read.
  public var summary: String {
    switch content {
    case .success(let payload): payload.summary
    case .failure(let unreadable): unreadable.shown
    }
  }

  public var details: [Detail] { payload?.details ?? [] }

  public var payload: (any Payload)? { try? content.get() }

  public var people: [ID<Person>] { entry.envelope.subjects }

  /// The person on whose page it was first told, on whichever page it was put right since, as far as the viewer may see.
  public var firstToldOf: ID<Person>? { (putRight.first ?? entry).envelope.subjects.first }

  /// Recorded well after what it tells of; asked only of what tells of contact or of the child’s life.
  public var isEnteredLate: Bool { isContact && entry.isEnteredLate }

  public var isContact: Bool { Payloads.type(of: entry.kind)?.isContact ?? true }

  public var isWithdrawn: Bool { withdrawal != nil }

  /// The types of neglect it tells of, when it is a concern.
  public var neglectTypes: [NeglectType] { Concern.from(entry)?.sign.types ?? [] }
}

extension Unreadable {
  /// The words shown to people in place of what the entry says.
  public var shown: String {
    switch why {
    case .erased: "What this said has been destroyed, as the retention rules require"
    case .unknownVersion: "Written by a newer version of Heed, which is needed to read it"
    case .notUnderstood, .anotherKind: "This cannot be read"
    }
  }
}
