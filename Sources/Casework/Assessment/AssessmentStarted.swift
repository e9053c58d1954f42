public import Record
public import Vocabulary

/// Somebody began to assess the children the entry is about.
public struct AssessmentStarted: Judged {
  public static let kind = Kind("assessment.started")

  public var assessment: ID<Assessment>
  public var purpose: AssessmentPurpose
  /// What the place calls it, such as EHAT.
  public var tool: String
  public var why: String
  public var isNeglectAnIssue: Answer?
  public var due: DueDate?
  /// Earlier assessments that were read.
  public var earlier: [ID<Entry>]
  /// What they show, and why they are not enough.
  public var whatEarlierShow: String?
  /// Whether adults’ services assess with children’s.
  public var isJoint: Answer?
  /// Which service of theirs; nil where nobody said.
  public var jointWith: JointService?
  /// Who will interpret where somebody of the family needs it; nil where nobody said.
  public var interpreter: InterpreterKind?
  /// The brother or sister on whose page it is made; nil where it is made on this child’s own.
  public var alongside: ID<Person>?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  public var overruled: [Overruling]

  public init(
    assessment: ID<Assessment>, purpose: AssessmentPurpose, tool: String = "", why: String = "",
    isNeglectAnIssue: Answer? = nil, due: DueDate? = nil, earlier: [ID<Entry>] = [],
    whatEarlierShow: String? = nil, isJoint: Answer? = nil, jointWith: JointService? = nil,
    interpreter: InterpreterKind? = nil,
    alongside: ID<Person>? = nil, isUrgent: Bool = false, overruled: [Overruling] = []
  ) {
    self.assessment = assessment
    self.purpose = purpose
    self.tool = tool
    self.why = why
    self.isNeglectAnIssue = isNeglectAnIssue
    self.due = due
    self.earlier = earlier
    self.whatEarlierShow = whatEarlierShow
    self.isJoint = isJoint
    self.jointWith = jointWith
    self.interpreter = interpreter
    self.alongside = alongside
    self.isUrgent = isUrgent
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case purpose
    case tool
    case why
    case isNeglectAnIssue = "is_neglect_an_issue"
    case due
    case earlier
    case whatEarlierShow = "what_earlier_show"
    case isJoint = "is_joint"
    case jointWith = "joint_with"
    case interpreter
    case alongside
    case isUrgent = "is_urgent"
    case overruled
  }
}

extension AssessmentStarted {
  public static let title = "Assessment started"
  public static let isContact = true

  public var summary: String {
    purpose.label
  }

  public var cited: [String: [ID<Entry>]] {
    ["Earlier assessments read": earlier]
  }

  public var details: [Detail] {
    Detail.listing(
      ("What it is for", purpose.label), ("Called", tool), ("Why now", why),
      ("Is neglect thought to be an issue", isNeglectAnIssue?.label), ("Due on", due?.on.british),
      ("Earlier assessments read", earlier.counted("assessment", "assessments")),
      ("What they show, and why another", whatEarlierShow),
      ("Together with adults’ services", isJoint?.label), ("Made together with", jointWith?.name),
      ("Interpreter", interpreter?.label),
      ("Urgent", isUrgent ? "Yes" : nil),
      ("Decided otherwise than", overruled.told))
  }
}
