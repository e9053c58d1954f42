public import Vocabulary

/// A board or group with a part in governing a strategy.
public struct Body: Hashable, Sendable {
  public internal(set) var id = ID<Body>("")
  public internal(set) var name = ""
  public internal(set) var roles: [BodyRole] = []
  /// The body it is part of.
  public internal(set) var partOf: ID<Body>?
  public internal(set) var members: [ID<Party>] = []
  public internal(set) var reports: [ReportingLine] = []
  /// Whether it can agree a strategy and its measures.
  public internal(set) var canAgree = false
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}

  /// The same name where agencies and bodies are named alike.
  public var party: ID<Party> { ID(id.value) }
}

/// What a body does for a strategy.
public enum BodyRole: String, CaseIterable, Sendable {
  case owns
  case governs
  case oversees
  case delivers
  case challenges
  case audits
  case commissions
  /// Receives reports and nothing more.
  case receives
  /// Works beside it, with a strategy of its own.
  case linked
}

/// That one body reports to another.
public struct ReportingLine: Hashable, Sendable {
  public internal(set) var to = ID<Party>("")
  public internal(set) var about = ""
  public internal(set) var when = Stated<Timing>.notStated
  public internal(set) var source: [Source] = []

  init() {}
}

extension Body: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Body>(
    "a body", "A board or group with a part in governing the strategy.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("name", \.name, .label, "What it is called."),
      .list("roles", \.roles, .choice(), "What it does for the strategy."),
      .optional("part_of", \.partOf, .reference(to: .bodies), "The body it is part of."),
      .list("members", \.members, .party, "The agencies or bodies that sit on it."),
      .list("reports", \.reports, .block(), "To whom it reports, what and how often."),
      .flag("can_agree", \.canAgree, "Whether it can agree the strategy and its measures."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}

extension ReportingLine: Declared {
  static let shape = Shape<ReportingLine>(
    "a reporting line", "To whom a body reports.",
    [
      .required("to", \.to, .party, "Who receives the report."),
      .required("about", \.about, .label, "What it is about."),
      .required("when", \.when, .stated(.block()), "How often."),
      .source(\.source),
    ])
}
