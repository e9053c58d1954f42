public import Vocabulary

/// A sign by which a strategy says it will know that it works, and how the sign is shown.
public struct EvidenceLine: Hashable, Sendable {
  public internal(set) var id = ID<EvidenceLine>("")
  /// The strategy’s own number for it.
  public internal(set) var number: String?
  public internal(set) var says = ""
  public internal(set) var shownBy: [EvidenceMethod] = []
  public internal(set) var indicators: [ID<IndicatorDeclaration>] = []
  public internal(set) var rules: [RuleNumber] = []
  public internal(set) var source: [Source] = []

  init() {}
}

/// How a sign of success is shown.
public enum EvidenceMethod: String, CaseIterable, Sendable {
  case figures
  case audit
  case survey
  case feedback
  case narrative
}

extension EvidenceLine: Named {
  var declaredName: String { id.value }

  static let shape = Shape<EvidenceLine>(
    "a line of evidence", "A sign by which the strategy will know that it works.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .optional("number", \.number, .label, "The strategy’s own number for it."),
      .required("says", \.says, .sentence, "The sign, in our own words."),
      .list("shown_by", \.shownBy, .choice(), "How it is shown."),
      .list("indicators", \.indicators, .reference(to: .indicators), "The indicators of it."),
      .list("rules", \.rules, .rule, "The rules of practice that bring it about."),
      .source(\.source),
    ])
}
