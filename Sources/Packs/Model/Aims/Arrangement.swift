public import Vocabulary

/// How a strategy is governed or reported: who does what for whom, and how often.
public struct Arrangement: Hashable, Sendable {
  public internal(set) var id = ID<Arrangement>("")
  public internal(set) var type = ArrangementType.governance
  public internal(set) var says = ""
  public internal(set) var owners = Stated<[ID<Party>]>.notStated
  /// Who is reported to or answered to.
  public internal(set) var to: [ID<Party>] = []
  public internal(set) var when = Stated<Timing>.notStated
  public internal(set) var rules: [RuleNumber] = []
  public internal(set) var source: [Source] = []

  init() {}
}

/// What an arrangement is for.
public enum ArrangementType: String, CaseIterable, Sendable {
  case governance
  case reporting
}

extension Arrangement: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Arrangement>(
    "an arrangement", "How the strategy is governed or reported.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("type", \.type, .choice(), "Governance or reporting."),
      .required("says", \.says, .sentence, "The arrangement, in our own words."),
      .required("owners", \.owners, .stated(.list(of: .party)), "Who does it."),
      .list("to", \.to, .party, "Who is reported to or answered to."),
      .required("when", \.when, .stated(.block()), "By when, or how often."),
      .list("rules", \.rules, .rule, "The rules of practice that carry it out."),
      .source(\.source),
    ])
}
