public import Record
public import Vocabulary

/// A plan was reviewed with the family, on the day the entry says.
public struct ReviewHeld: Judged {
  public static let kind = Kind("review.held")

  public var plan: ID<Plan>
  /// Which meeting looked at a child protection plan; nil for other plans, and where nobody said.
  public var meeting: ReviewMeeting?
  /// Who chaired a review conference; nil for other reviews, and where nobody said.
  public var chair: String?
  /// Each desired outcome, with what shows it.
  public var outcomes: [OutcomeProgress]
  /// Each area that tools pointed to.
  public var concerns: [AreaOfConcern]
  /// Tools completed again for it.
  public var tools: [ID<Entry>]
  public var voice: VoiceHeard
  public var views: [ViewGiven]
  public var attendance: [Attendance]
  /// Who of the family came; empty where nobody said.
  public var family: [FamilyAttendance]
  /// Who interpreted; nil where nobody said.
  public var interpreter: InterpreterKind?
  public var decided: [DecidedLine]
  /// What a review conference decided on the plan as a whole; nil for other reviews, and where nobody said.
  public var decision: ConferenceDecision?
  public var isProgressEnough: Answer?
  /// Decided where progress is not enough.
  public var statutoryAction: StatutoryAction?
  public var statutoryWhy: String?
  public var nextReview: DueDate?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  /// Why it could not wait; nil where it could.
  public var urgentWhy: String?
  public var overruled: [Overruling]

  public init(
    plan: ID<Plan>, meeting: ReviewMeeting? = nil, chair: String? = nil,
    outcomes: [OutcomeProgress] = [],
    concerns: [AreaOfConcern] = [],
    tools: [ID<Entry>] = [], voice: VoiceHeard = VoiceHeard(), views: [ViewGiven] = [],
    attendance: [Attendance] = [], family: [FamilyAttendance] = [],
    decided: [DecidedLine] = [], isProgressEnough: Answer? = nil,
    statutoryAction: StatutoryAction? = nil, statutoryWhy: String? = nil,
    nextReview: DueDate? = nil, interpreter: InterpreterKind? = nil,
    decision: ConferenceDecision? = nil, isUrgent: Bool = false, urgentWhy: String? = nil,
    overruled: [Overruling] = []
  ) {
    self.plan = plan
    self.meeting = meeting
    self.chair = chair
    self.outcomes = outcomes
    self.concerns = concerns
    self.tools = tools
    self.voice = voice
    self.views = views
    self.attendance = attendance
    self.family = family
    self.interpreter = interpreter
    self.decided = decided
    self.decision = decision
    self.isProgressEnough = isProgressEnough
    self.statutoryAction = statutoryAction
    self.statutoryWhy = statutoryWhy
    self.nextReview = nextReview
    self.isUrgent = isUrgent
    self.urgentWhy = urgentWhy
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case plan
    case meeting
    case chair
    case outcomes
    case concerns
    case tools
    case voice
    case views
    case attendance
    case family
    case interpreter
    case decided
    case decision
    case isProgressEnough = "is_progress_enough"
    case statutoryAction = "statutory_action"
    case statutoryWhy = "statutory_why"
    case nextReview = "next_review"
    case isUrgent = "is_urgent"
    case urgentWhy = "urgent_why"
    case overruled
  }
}

extension ReviewHeld {
  public static let title = "Review"
  public static let isContact = true

  public var summary: String {
    "Progress enough: \((isProgressEnough ?? .notKnown).label.lowercased())"
  }

  public var cited: [String: [ID<Entry>]] {
    ["Tools completed again": tools, "How the child was heard": voice.entries]
  }

  /// “The action changes: Fit a meter (“Maya is warm”)”.
  private func told(_ decided: DecidedLine) -> String {
    let outcome = outcomes.first { $0.line == decided.line }?.outcome
    return [decided.decision.label, decided.newAction ?? decided.why].filter { !$0.isBlank }
      .joined(separator: ": ") + (outcome.map { " (“\($0)”)" } ?? "")
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(
      ("Meeting", meeting?.label), ("Chaired by", chair))
    details += outcomes.details
    details += concerns.details
    details += Detail.listing(
      ("Tools completed again", tools.counted("tool", "tools")),
      ("How the child was heard", voice.told))
    details += views.details
    details += Detail.listing(
      ("Who came", attendance.told), ("Of the family", family.told),
      ("Interpreted by", interpreter?.label),
      (
        "Decided",
        decided.map(told).joined(separator: "; ")
      ), ("The conference decided", decision?.label),
      ("Is progress enough", isProgressEnough?.label),
      ("Statutory action", statutoryAction?.label), ("Why", statutoryWhy),
      ("Next review", nextReview?.on.british), ("Urgent", isUrgent ? urgentWhy ?? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
    return details
  }
}
