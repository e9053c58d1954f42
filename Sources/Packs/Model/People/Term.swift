public import Vocabulary

/// The words a place uses for one meaning.
public struct Term: Hashable, Sendable {
  /// The meaning, the same in every pack.
  public internal(set) var meaning = ID<Meaning>("")
  /// The place’s own word, shown wherever the meaning is.
  public internal(set) var word = ""
  /// The short form, if there is one: “EHA”.
  public internal(set) var short: String?
  /// Other words for the same, such as earlier ones.
  public internal(set) var also: [String] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

extension Term: Named {
  var declaredName: String { meaning.value }

  static let shape = Shape<Term>(
    "a term", "The words a place uses for one meaning.",
    [
      .required(
        "meaning", \.meaning, .reference(to: .meanings), "The meaning, the same in every pack."),
      .required("word", \.word, .label, "The place’s own word."),
      .optional("short", \.short, .label, "The short form."),
      .list("also", \.also, .label, "Other words for the same, such as earlier ones."),
      .optional("note", \.note, .sentence, "What should be known about the word."),
      .source(\.source),
    ])
}
