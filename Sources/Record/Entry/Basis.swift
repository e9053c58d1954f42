/// What an entry rests on.
public enum Basis: String, CaseIterable, Codable, Sendable {
  case fact
  case opinion
  case childsWords = "childs_words"
  case toldBySomeone = "told_by_someone"
  case imported

  /// The words shown to people.
  public var label: String {
    switch self {
    case .fact: "Fact observed"
    case .opinion: "Professional opinion"
    case .childsWords: "The child’s words"
    case .toldBySomeone: "Told by someone"
    case .imported: "From another system"
    }
  }
}

/// Who, among those allowed to see the person at all, may see an entry.
public enum Marking: String, CaseIterable, Codable, Sendable {
  /// Everyone working with this person.
  case shared
  /// The author's own agency, and those who hold the whole picture.
  case ownAgency = "own_agency"
  /// Named roles only; shown in a section of its own, each look at which is logged.
  case restricted

  /// The words shown to people.
  public var label: String {
    switch self {
    case .shared: "Everyone working with this child"
    case .ownAgency: "My agency only"
    case .restricted: "Restricted"
    }
  }
}

/// Where an entry came from.
public enum Source: Hashable, Codable, Sendable {
  /// Typed into Heed by its author.
  case typed
  /// Taken from a row of a file that another system sent.
  case feed(name: String, file: String, row: Int)
  /// Typed by the child or parent themselves, with a one-time code that the author made.
  case familyPage
}

/// What an entry is, and which version of that kind's content it carries.
///
/// Versions are read for ever: a kind that changes raises its version and keeps its older readers.
public struct Kind: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let version: Int

  public init(_ name: String, version: Int = 1) {
    self.name = name
    self.version = version
  }

  public var description: String { "\(name)/\(version)" }
}
