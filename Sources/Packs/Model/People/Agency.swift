public import Vocabulary

/// An agency of the partnership, or a group of people that a strategy gives something to do.
public struct Agency: Hashable, Sendable {
  public internal(set) var id = ID<Agency>("")
  public internal(set) var name = ""
  /// The kinds of work it does, by which accounts and records are told to be its own.
  public internal(set) var covers: [AgencyKind] = []
  /// Whether it is a group across agencies, such as “practitioners”, rather than an agency.
  public internal(set) var isGroup = false
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}

  /// The same name where agencies and bodies are named alike.
  public var party: ID<Party> { ID(id.value) }
}

extension Agency: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Agency>(
    "an agency", "An agency of the partnership, or a group across agencies.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("name", \.name, .label, "What it is called here."),
      .list("covers", \.covers, .choice(), "The kinds of work it does."),
      .flag("group", \.isGroup, "Whether it is a group across agencies."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
