public import Vocabulary

/// What a strategy wants to come true.
public struct Aim: Hashable, Sendable {
  public internal(set) var id = ID<Aim>("")
  public internal(set) var says = ""
  public internal(set) var owners: [ID<Party>] = []
  public internal(set) var source: [Source] = []

  init() {}
}

extension Aim: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Aim>(
    "an aim", "What the strategy wants to come true.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("says", \.says, .sentence, "The aim, in our own words."),
      .list("owners", \.owners, .party, "Whose aim it is."),
      .source(\.source),
    ])
}
