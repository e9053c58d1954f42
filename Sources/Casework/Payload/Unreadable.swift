public import Record
public import Vocabulary

/// An entry’s contents that cannot be read, and why.
public struct Unreadable: Error, Equatable, CustomStringConvertible {
  public let entry: ID<Entry>
  public let kind: Kind
  public let why: Why

  public enum Why: Equatable, Sendable {
    /// Asked of an entry of some other kind.
    case anotherKind
    /// The keys of everybody it was about have been destroyed.
    case erased
    /// Written by a newer program.
    case unknownVersion
    /// Not what this version of the kind says: damaged, or with words only a newer program knows.
    case notUnderstood
  }

  public init(entry: ID<Entry>, kind: Kind, why: Why) {
    self.entry = entry
    self.kind = kind
    self.why = why
  }

  public var description: String {
    switch why {
    case .anotherKind: "entry \(entry) is a “\(kind.name)”, which is not what was asked for"
    case .erased: "entry \(entry) can no longer be read: its keys have been destroyed"
    case .unknownVersion:
      "entry \(entry) was written by a newer version of Heed, as “\(kind)”: run that version"
    case .notUnderstood:
      "entry \(entry), a “\(kind)”, says something this version of Heed does not know: "
        + "it may have been written by a newer version"
    }
  }
}
