public import Record
public import Vocabulary

/// Whether a record is restricted to named practitioners: the latest statement that stands decides.
public struct Restriction: Equatable, Sendable {
  /// The entry that restricted it, while it is restricted.
  public private(set) var entry: ID<Entry>?
  public private(set) var named: [ID<Practitioner>] = []

  public var isRestricted: Bool { entry != nil }

  public init(_ entries: some EntriesGiven) {
    let latest = entries.known.standing(of: Self.kinds).max { $0.number < $1.number }
    // One that cannot be read still restricts: to nobody who is known.
    guard let latest, latest.kind.name == RestrictedRecord.kind.name else { return }
    entry = latest.id
    named = RestrictedRecord.from(latest)?.named ?? []
  }

  private static let kinds: Set<String> = [
    RestrictedRecord.kind.name, RestrictionLifted.kind.name,
  ]
}
