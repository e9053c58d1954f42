public import Record
public import Vocabulary

/// What entries of one kind say.
///
/// Kept as JSON with snake_case keys, which is what stored entries hold for ever: a property may be added if it can
/// be absent; any other change raises the version and adds the old one to ``earlierVersions``.
public protocol Payload: Codable, Hashable, Sendable {
  /// The kind, and the version that is written now.
  static var kind: Kind { get }

  /// Readers for the JSON of versions no longer written.
  static var earlierVersions: [Int: @Sendable ([UInt8]) throws -> Self] { get }

  /// What such an entry is called.
  static var title: String { get }

  /// Whether it tells of the child’s life or of somebody’s contact with them, rather than of the record itself.
  ///
  /// A gap in a chronology is a gap in these.
  static var isContact: Bool { get }

  /// What it says, on one line.
  var summary: String { get }

  /// Everything it says, in the order of the form.
  var details: [Detail] { get }

  /// The entries that details only count, by the label of the detail, so that readers are led to them.
  var cited: [String: [ID<Entry>]] { get }
}

extension Payload {
  public static var isContact: Bool { false }

  public var cited: [String: [ID<Entry>]] { [:] }

  public static var earlierVersions: [Int: @Sendable ([UInt8]) throws -> Self] { [:] }

  /// Reads what an entry of this kind says, whichever version it was written in.
  public init(_ entry: Entry) throws(Unreadable) {
    self = try ReadContent<Self>.of(entry).content
  }

  /// What an entry says if it is of this kind and can be read.
  public static func from(_ entry: Entry) -> Self? {
    ReadContent<Self>.from(entry)?.content
  }

  /// The entry that would say this.
  public func newEntry(
    about subjects: [ID<Person>], occurred: Occurrence, basis: Basis = .fact,
    marking: Marking = .shared, toldBy: String? = nil, corrects: ID<Entry>? = nil,
    reason: String? = nil, basedOn: SeenVersion? = nil, source: Source = .typed
  ) -> NewEntry {
    NewEntry(
      kind: Self.kind, subjects: subjects, occurred: occurred, basis: basis, marking: marking,
      contents: Contents(
        payload: PayloadJSON.written(self), source: source, toldBy: toldBy, reason: reason),
      corrects: corrects, basedOn: basedOn)
  }
}
