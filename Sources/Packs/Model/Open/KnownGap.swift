public import Vocabulary

/// Something missing or wrong in a strategy’s own text, and what Heed does about it.
public struct KnownGap: Hashable, Sendable {
  public internal(set) var id = ID<KnownGap>("")
  public internal(set) var type = GapType.missing
  public internal(set) var says = ""
  public internal(set) var about: [DeclarationKey] = []
  /// What this pack does until it is put right.
  public internal(set) var handled: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// What sort of gap it is.
public enum GapType: String, CaseIterable, Sendable {
  case missing
  /// Something cited as attached that is not.
  case absentAppendix = "absent_appendix"
  case contradiction
  /// Used without being defined.
  case undefined
  /// A slip in the text.
  case slip
  /// Needed for a measure, and not among what is collected.
  case missingFeed = "missing_feed"
}

extension KnownGap: Named {
  var declaredName: String { id.value }

  static let shape = Shape<KnownGap>(
    "a known gap", "Something missing or wrong in the strategy’s own text.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("type", \.type, .choice(), "What sort of gap it is."),
      .required("says", \.says, .sentence, "What is missing or wrong."),
      .list("about", \.about, .declaration, "The declarations it is about."),
      .optional("handled", \.handled, .sentence, "What this pack does until it is put right."),
      .source(\.source),
    ])
}
