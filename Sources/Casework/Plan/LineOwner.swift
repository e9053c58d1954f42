public import Record
public import Vocabulary

/// Whoever carries out a line of a plan: somebody with an account, or somebody named.
public struct LineOwner: Codable, Hashable, Sendable {
  public var kind: OwnerKind
  /// For a practitioner, their account.
  public var practitioner: ID<Practitioner>?
  public var name: String

  public init(
    kind: OwnerKind, practitioner: ID<Practitioner>? = nil, name: String = ""
  ) {
    self.kind = kind
    self.practitioner = practitioner
    self.name = name
  }

  /// Whether it is somebody in particular.
  public var isSomebody: Bool {
    kind == .practitioner ? practitioner != nil && !name.isBlank : !name.isBlank
  }
}
