public import Instruments
public import Vocabulary

/// A round of audits that comes back with the same questions.
public struct AuditProgramme: Hashable, Sendable {
  public internal(set) var id = ID<AuditProgramme>("")
  public internal(set) var title = ""
  public internal(set) var type = AuditType.multiAgency
  public internal(set) var runBy = Stated<[ID<Party>]>.notStated
  public internal(set) var when = Stated<Timing>.notStated
  /// What is asked of every case, in every round alike.
  public internal(set) var questions: [AuditQuestion] = []
  /// The forms on which a case is audited.
  public internal(set) var forms: [ID<Instrument>] = []
  /// Which cases are looked at.
  public internal(set) var cases = Stated<String>.notStated
  /// Whether families’ own views are part of it.
  public internal(set) var hearsFamilies = false
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

extension AuditProgramme {
  /// Whether a finding on a standard is one of its own.
  public func asks(_ standard: String) -> Bool { questions.contains { $0.id.value == standard } }
}

/// Who audits whose work.
public enum AuditType: String, CaseIterable, Sendable {
  case multiAgency = "multi_agency"
  case singleAgency = "single_agency"
  case earlyHelp = "early_help"
}

/// A question an audit asks of each case.
public struct AuditQuestion: Hashable, Sendable {
  public internal(set) var id = ID<AuditQuestion>("")
  public internal(set) var asks = ""
  public internal(set) var indicator: ID<IndicatorDeclaration>?

  init() {}
}

extension AuditProgramme: Named {
  var declaredName: String { id.value }

  static let shape = Shape<AuditProgramme>(
    "an audit programme", "A round of audits that comes back with the same questions.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "What it is called."),
      .required("type", \.type, .choice(), "Who audits whose work."),
      .required("run_by", \.runBy, .stated(.list(of: .party)), "Who runs it."),
      .required("when", \.when, .stated(.block()), "How often, and for how long."),
      .list("questions", \.questions, .block(), "What is asked of every case."),
      .list(
        "forms", \.forms, .reference(to: .forms),
        "The forms on which a case is audited; their findings count here."),
      .required("cases", \.cases, .stated(.sentence), "Which cases are looked at."),
      .flag("hears_families", \.hearsFamilies, "Whether families’ own views are part of it."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}

extension AuditQuestion: Declared {
  static let shape = Shape<AuditQuestion>(
    "an audit question", "A question an audit asks of each case.",
    [
      .required("id", \.id, .id(), "The standard it asks about; it never changes."),
      .required("asks", \.asks, .sentence, "The question, in our own words."),
      .optional(
        "indicator", \.indicator, .reference(to: .indicators), "The indicator it is counted in."),
    ])
}
