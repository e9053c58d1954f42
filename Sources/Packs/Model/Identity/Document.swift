public import Vocabulary

/// A document that sources cite.
public struct Document: Hashable, Sendable {
  public internal(set) var id = ID<Document>("")
  public internal(set) var title = ""
  public internal(set) var publisher: String?
  public internal(set) var year: Int?
  public internal(set) var note: String?

  init() {}
}

extension Document: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Document>(
    "a document", "A document that sources cite.",
    [
      .required("id", \.id, .id(), "The name sources cite it by."),
      .required("title", \.title, .label, "Its title."),
      .optional("publisher", \.publisher, .label, "Who published it."),
      .optional("year", \.year, .year, "The year it was published."),
      .optional("note", \.note, .sentence, "What should be known about it."),
    ])
}
