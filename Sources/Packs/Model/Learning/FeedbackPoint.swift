public import Instruments
public import Vocabulary

/// A point at which somebody is asked what they think of the help.
public struct FeedbackPoint: Hashable, Sendable {
  public internal(set) var id = ID<FeedbackPoint>("")
  public internal(set) var from = FeedbackGiver.families
  /// When they are asked, as the strategy says.
  public internal(set) var at = Stated<String>.notStated
  /// The stages of help at which what somebody says is an answer here.
  public internal(set) var stages: [HelpStage] = []
  /// Whether it is of those alone who were helped because of neglect.
  public internal(set) var isBecauseOfNeglect = false
  /// By what means.
  public internal(set) var means: [String] = []
  /// What is asked, in our own words.
  public internal(set) var asks: String?
  /// The forms on which practitioners answer by themselves; none for what families are asked.
  public internal(set) var forms: [ID<Instrument>] = []
  public internal(set) var indicators: [ID<IndicatorDeclaration>] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

extension FeedbackPoint {
  /// Whether what somebody of a family said at a stage of help is an answer here.
  ///
  /// One that is asked at a time which is no stage of help, such as the end of a course, is answered elsewhere.
  public func isAnswered(by respondent: String, at stage: String?) -> Bool {
    guard from.respondents.contains(respondent) else { return false }
    guard stages.isEmpty else { return stages.contains { $0.rawValue == stage } }
    return at.value == nil
  }

  /// Whether practitioners are asked it by themselves, on a form.
  public var isSurveyOfPractitioners: Bool { from == .practitioners && !forms.isEmpty }

  /// Whether families answer it in the course of help.
  public var isOfHelp: Bool {
    !from.respondents.isEmpty && (!stages.isEmpty || at.value == nil)
  }
}

/// The stages of help at which families are asked, by the names that facts have for them.
public enum HelpStage: String, CaseIterable, Sendable {
  case earlyHelp = "early-help"
  case childInNeed = "child-in-need"
  case initialConference = "initial-conference"
  case reviewConference = "review-conference"
  case closure
}

/// Whose view is asked for.
public enum FeedbackGiver: String, CaseIterable, Sendable {
  case children
  case parents
  case families
  case practitioners
  case communities

  /// Those of a family who answer, as facts call them.
  fileprivate var respondents: Set<String> {
    switch self {
    case .children: ["child"]
    case .parents: ["parent"]
    case .families: ["child", "parent"]
    case .practitioners, .communities: []
    }
  }
}

extension FeedbackPoint: Named {
  var declaredName: String { id.value }

  static let shape = Shape<FeedbackPoint>(
    "a feedback point", "A point at which somebody is asked what they think of the help.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("from", \.from, .choice(), "Whose view is asked for."),
      .required("at", \.at, .stated(.label), "When they are asked."),
      .list(
        "stages", \.stages, .choice(),
        "The stages of help at which an answer counts here; left out for all where “at” is not stated."
      ),
      .flag(
        "because_of_neglect", \.isBecauseOfNeglect,
        "Whether only those are asked who were helped because of neglect."),
      .list("means", \.means, .label, "By what means."),
      .optional("asks", \.asks, .sentence, "What is asked, in our own words."),
      .list(
        "forms", \.forms, .reference(to: .forms),
        "The forms on which practitioners answer by themselves, once in each year from April; for “from: practitioners” alone."
      ),
      .list("indicators", \.indicators, .reference(to: .indicators), "Where it is counted."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
