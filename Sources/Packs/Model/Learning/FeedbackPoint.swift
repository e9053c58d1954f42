public import Vocabulary

/// A point at which somebody is asked what they think of the help.
public struct FeedbackPoint: Hashable, Sendable {
  public internal(set) var id = ID<FeedbackPoint>("")
  public internal(set) var from = FeedbackGiver.families
  /// When they are asked, as the strategy says.
  public internal(set) var at = Stated<String>.notStated
  /// By what means.
  public internal(set) var means: [String] = []
  /// What is asked, in our own words.
  public internal(set) var asks: String?
  public internal(set) var indicators: [ID<IndicatorDeclaration>] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// Whose view is asked for.
public enum FeedbackGiver: String, CaseIterable, Sendable {
  case children
  case parents
  case families
  case practitioners
  case communities
}

extension FeedbackPoint: Named {
  var declaredName: String { id.value }

  static let shape = Shape<FeedbackPoint>(
    "a feedback point", "A point at which somebody is asked what they think of the help.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("from", \.from, .choice(), "Whose view is asked for."),
      .required("at", \.at, .stated(.label), "When they are asked."),
      .list("means", \.means, .label, "By what means."),
      .optional("asks", \.asks, .sentence, "What is asked, in our own words."),
      .list("indicators", \.indicators, .reference(to: .indicators), "Where it is counted."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
