/// The name of one declaration in a pack: `indicators/bury-gcp-use`.
public struct DeclarationKey: Hashable, Sendable, CustomStringConvertible {
  public let kind: DeclarationKind
  public let id: String

  public init(_ kind: DeclarationKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Reads `kind/id`; nil for a kind there is not.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = DeclarationKind(rawValue: String(parts[0])),
      !parts[1].isEmpty
    else { return nil }
    self.init(kind, String(parts[1]))
  }

  public var description: String { "\(kind.rawValue)/\(id)" }
}

extension DeclarationKey: Comparable {
  public static func < (one: DeclarationKey, other: DeclarationKey) -> Bool {
    (one.kind.rawValue, one.id) < (other.kind.rawValue, other.id)
  }
}

/// That one declaration names another.
struct Reference: Hashable, Sendable {
  /// The kinds it may be of.
  let kinds: [DeclarationKind]
  let id: String

  init(_ kinds: [DeclarationKind], _ id: String) {
    self.kinds = kinds
    self.id = id
  }

  init(_ key: DeclarationKey) {
    self.init([key.kind], key.id)
  }

  var keys: [DeclarationKey] { kinds.map { DeclarationKey($0, id) } }
}
