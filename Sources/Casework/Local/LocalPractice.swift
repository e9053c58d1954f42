public import Vocabulary

/// What a place has decided for itself: its levels of need, whose agreement help needs, its tools, clocks and feedback points.
///
/// A strategy pack fills it in. What is not declared is not known, and rules that need it say nothing.
public struct LocalPractice: Hashable, Sendable {
  public var levels: LevelScale?
  public var agreement: AgreementRule
  public var tools: [ToolRule]
  public var clocks: [PracticeClock]
  public var calendar: WorkingCalendar
  /// When parents and children are asked what they think of the help.
  public var feedback: [FeedbackStage]
  /// Kinds of decisions that another person approves, by the names of their kinds.
  public var approvedByAnother: Set<String>
  /// Who decides what the law leaves to children’s social care.
  public var socialCare: SocialCare
  /// How far back rules look and how much they wait for, with the place’s own numbers where it has set them.
  public var parameters: PracticeParameters

  public init(
    levels: LevelScale? = nil, agreement: AgreementRule = AgreementRule(), tools: [ToolRule] = [],
    clocks: [PracticeClock] = [], calendar: WorkingCalendar = .englandAndWales,
    feedback: [FeedbackStage] = [], approvedByAnother: Set<String> = [],
    socialCare: SocialCare = SocialCare(), parameters: PracticeParameters = PracticeParameters()
  ) {
    self.levels = levels
    self.agreement = agreement
    self.tools = tools
    self.clocks = clocks
    self.calendar = calendar
    self.feedback = feedback
    self.approvedByAnother = approvedByAnother
    self.socialCare = socialCare
    self.parameters = parameters
  }
}
