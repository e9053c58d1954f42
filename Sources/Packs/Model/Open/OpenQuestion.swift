public import Vocabulary

/// Something a strategy leaves undecided: by whom and by when it is to be decided, and what was.
public struct OpenQuestion: Hashable, Sendable {
  public internal(set) var id = ID<OpenQuestion>("")
  public internal(set) var asks = ""
  public internal(set) var type = QuestionType.leftOpen
  /// The answers there could be, where the strategy gives any.
  public internal(set) var options: [QuestionOption] = []
  /// The declarations it is about.
  public internal(set) var about: [DeclarationKey] = []
  /// Who is to decide it.
  public internal(set) var assignedTo = Stated<[ID<Party>]>.notStated
  /// The name of a person the document puts the question to, if it does.
  public internal(set) var putTo: String?
  public internal(set) var due = Stated<Timing>.notStated
  public internal(set) var decision: Decision?
  public internal(set) var source: [Source] = []

  init() {}

  /// Whether nobody has decided it yet.
  public var isOpen: Bool { decision == nil }
}

/// Where a question comes from.
public enum QuestionType: String, CaseIterable, Sendable {
  /// The authors left a note of it.
  case leftOpen = "left_open"
  /// The text contradicts itself or leaves something out, and its authors did not say so.
  case editorial
}

/// One answer a question could have.
public struct QuestionOption: Hashable, Sendable {
  public internal(set) var id = ID<QuestionOption>("")
  public internal(set) var says = ""
  /// What would hold if it were chosen.
  public internal(set) var means: [DeclarationKey] = []

  init() {}
}

/// How a question was decided.
public struct Decision: Hashable, Sendable {
  /// The option chosen; nil for an answer that was not among them.
  public internal(set) var option: ID<QuestionOption>?
  public internal(set) var says = ""
  public internal(set) var why = ""
  public internal(set) var by: [ID<Party>] = []
  public internal(set) var decidedOn = LocalDate.first

  init() {}
}

extension OpenQuestion: Named {
  var declaredName: String { id.value }

  static let shape = Shape<OpenQuestion>(
    "an open question", "Something the strategy leaves undecided.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("asks", \.asks, .sentence, "The question, in our own words."),
      .required("type", \.type, .choice(), "Left open by its authors, or found on reading."),
      .list("options", \.options, .block(), "The answers there could be."),
      .list("about", \.about, .declaration, "The declarations it is about."),
      .required(
        "assigned_to", \.assignedTo, .stated(.list(of: .party)), "Who is to decide it."),
      .optional("put_to", \.putTo, .label, "Whom the document itself puts it to."),
      .required("due", \.due, .stated(.block()), "By when."),
      .optional("decision", \.decision, .block(), "How it was decided."),
      .source(\.source),
    ])
}

extension QuestionOption: Declared {
  static let shape = Shape<QuestionOption>(
    "an option", "One answer the question could have.",
    [
      .required("id", \.id, .id(), "The name a decision chooses it by."),
      .required("says", \.says, .sentence, "The answer."),
      .list("means", \.means, .declaration, "What would hold if it were chosen."),
    ])
}

extension Decision: Declared {
  static let shape = Shape<Decision>(
    "a decision", "How the question was decided.",
    [
      .optional("option", \.option, .id(), "The option chosen."),
      .required("says", \.says, .sentence, "What was decided."),
      .required("why", \.why, .sentence, "Why."),
      .list("by", \.by, .party, "Who decided."),
      .required("decided_on", \.decidedOn, .date, "The day of the decision."),
    ])
}
