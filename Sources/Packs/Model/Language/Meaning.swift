public import Vocabulary

/// One meaning, the same in every pack, whatever words a place has for it.
public struct Meaning: Hashable, Sendable {
  public internal(set) var id = ID<Meaning>("")
  /// The word used where a place has none of its own.
  public internal(set) var word = ""
  public internal(set) var topic = Topic.process
  public internal(set) var means = ""
  /// What it is easily mistaken for.
  public internal(set) var not: String?

  init() {}
}

/// Under which heading places are compared on it.
public enum Topic: String, CaseIterable, Sendable {
  case level
  case tool
  case body
  case role
  case process
  case window
  case status
}

extension Meaning: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Meaning>(
    "a meaning", "One meaning, the same in every pack.",
    [
      .required("id", \.id, .id(), "The name packs refer to it by."),
      .required("word", \.word, .label, "The word used where a place has none of its own."),
      .required("topic", \.topic, .choice(), "Under which heading places are compared on it."),
      .required("means", \.means, .sentence, "What it means."),
      .optional("not", \.not, .sentence, "What it is easily mistaken for."),
    ])
}
