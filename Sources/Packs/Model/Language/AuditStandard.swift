public import Vocabulary

/// What an audit asks of a case, the same in every place that asks it.
///
/// A form says which standard an answer is about, an audit programme which of them it asks.
public struct AuditStandard: Hashable, Sendable {
  public internal(set) var id = ID<AuditQuestion>("")
  public internal(set) var asks = ""

  init() {}
}

extension AuditStandard: Named {
  var declaredName: String { id.value }

  static let shape = Shape<AuditStandard>(
    "a standard of audits", "What an audit asks of a case, the same in every place.",
    [
      .required("id", \.id, .id(), "The name forms, audits and measures know it by."),
      .required("asks", \.asks, .sentence, "The question, in our own words."),
    ])
}
