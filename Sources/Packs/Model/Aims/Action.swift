public import Vocabulary

/// Something a strategy says will be done.
public struct Action: Hashable, Sendable {
  public internal(set) var id = ID<Action>("")
  public internal(set) var does = ""
  /// The objective it serves, where the strategy says which.
  public internal(set) var objective: ID<Objective>?
  public internal(set) var owners = Stated<[ID<Party>]>.notStated
  public internal(set) var when = Stated<Timing>.notStated
  public internal(set) var rules: [RuleNumber] = []
  public internal(set) var source: [Source] = []

  init() {}
}

extension Action: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Action>(
    "an action", "Something the strategy says will be done.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("does", \.does, .sentence, "What will be done, in our own words."),
      .optional(
        "objective", \.objective, .reference(to: .objectives), "The objective it serves."),
      .required("owners", \.owners, .stated(.list(of: .party)), "Who does it."),
      .required("when", \.when, .stated(.block()), "By when, or how often."),
      .list("rules", \.rules, .rule, "The rules of practice that carry it out."),
      .source(\.source),
    ])
}
