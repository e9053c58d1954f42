public import Vocabulary

/// A document that a strategy asks to be read beside it.
public struct RelatedStrategy: Hashable, Sendable {
  public internal(set) var id = ID<RelatedStrategy>("")
  public internal(set) var title = ""
  public internal(set) var owners: [ID<Party>] = []
  public internal(set) var state = RelatedState.named
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// How a related document stands in a strategy.
public enum RelatedState: String, CaseIterable, Sendable {
  /// Named, without saying where it is.
  case named
  /// Named with an address.
  case linked
  /// The address was to be put in later.
  case linkMissing = "link_missing"
  /// Said to be attached, and not there.
  case absent
  /// To be written.
  case planned
}

extension RelatedStrategy: Named {
  var declaredName: String { id.value }

  static let shape = Shape<RelatedStrategy>(
    "a related document", "A document the strategy asks to be read beside it.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "Its title."),
      .list("owners", \.owners, .party, "Whose it is."),
      .required("state", \.state, .choice(), "How it stands in the strategy."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
