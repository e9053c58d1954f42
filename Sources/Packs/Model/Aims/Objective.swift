public import Vocabulary

/// An objective, and what carries it out and shows it.
///
/// Its actions name it; see ``Action/objective``.
public struct Objective: Hashable, Sendable {
  public internal(set) var id = ID<Objective>("")
  /// The strategy’s own number for it: “7.1(c)”.
  public internal(set) var number: String?
  public internal(set) var title = ""
  public internal(set) var says = ""
  public internal(set) var owners = Stated<[ID<Party>]>.notStated
  public internal(set) var when = Stated<Timing>.notStated
  /// The principles it serves.
  public internal(set) var principles: [ID<Principle>] = []
  /// The rules of practice that carry it out.
  public internal(set) var rules: [RuleNumber] = []
  /// The indicators that will show it.
  public internal(set) var indicators: [ID<IndicatorDeclaration>] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

extension Objective: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Objective>(
    "an objective", "An objective, and what carries it out and shows it.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .optional("number", \.number, .label, "The strategy’s own number for it."),
      .required("title", \.title, .label, "A few words for it."),
      .required("says", \.says, .sentence, "The objective, in our own words."),
      .required("owners", \.owners, .stated(.list(of: .party)), "Who answers for it."),
      .required("when", \.when, .stated(.block()), "By when."),
      .list(
        "principles", \.principles, .reference(to: .principles), "The principles it serves."),
      .list("rules", \.rules, .rule, "The rules of practice that carry it out."),
      .list(
        "indicators", \.indicators, .reference(to: .indicators),
        "The indicators that will show it."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
