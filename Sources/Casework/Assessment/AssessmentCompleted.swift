public import Record
public import Vocabulary

/// An assessment of the children the entry is about was completed.
public struct AssessmentCompleted: Judged {
  public static let kind = Kind("assessment.completed")

  public var assessment: ID<Assessment>
  public var purpose: AssessmentPurpose
  public var isNeglectAnIssue: Answer?
  /// Whether neglect was seen early; nil where the form did not ask, or nobody could say.
  public var wasNeglectSeenEarly: Answer?
  public var children: [ChildStatement]
  public var findings: [FindingStated]
  /// What its form asks, so that nothing else is missed in it; nil where that is not known.
  public var asked: [Finding]?
  public var views: [ViewGiven]
  public var chronology: ChronologyRead?
  /// Completed tools it contains.
  public var tools: [ID<Entry>]
  /// Time spent with the child that it draws on.
  public var directWork: [ID<Entry>]
  public var voice: VoiceHeard
  /// Who interpreted for the child; nil where nobody said, or the form does not ask.
  public var interpreting: Interpreting?
  public var form: CompletedForm?
  /// The adults’ service that is an author of it too.
  public var jointWith: JointService?
  /// When it is looked at again.
  public var reviewOn: LocalDate?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  public var overruled: [Overruling]

  public init(
    assessment: ID<Assessment>, purpose: AssessmentPurpose, isNeglectAnIssue: Answer? = nil,
    wasNeglectSeenEarly: Answer? = nil, children: [ChildStatement] = [],
    findings: [FindingStated] = [], asked: [Finding]? = nil, views: [ViewGiven] = [],
    chronology: ChronologyRead? = nil, tools: [ID<Entry>] = [], directWork: [ID<Entry>] = [],
    voice: VoiceHeard = VoiceHeard(), interpreting: Interpreting? = nil,
    form: CompletedForm? = nil, jointWith: JointService? = nil, reviewOn: LocalDate? = nil,
    isUrgent: Bool = false,
    overruled: [Overruling] = []
  ) {
    self.assessment = assessment
    self.purpose = purpose
    self.isNeglectAnIssue = isNeglectAnIssue
    self.wasNeglectSeenEarly = wasNeglectSeenEarly
    self.children = children
    self.findings = findings
    self.asked = asked
    self.views = views
    self.chronology = chronology
    self.tools = tools
    self.directWork = directWork
    self.voice = voice
    self.interpreting = interpreting
    self.form = form
    self.jointWith = jointWith
    self.reviewOn = reviewOn
    self.isUrgent = isUrgent
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case purpose
    case isNeglectAnIssue = "is_neglect_an_issue"
    case wasNeglectSeenEarly = "was_neglect_seen_early"
    case children
    case findings
    case asked
    case views
    case chronology
    case tools
    case directWork = "direct_work"
    case voice
    case interpreting
    case form
    case jointWith = "joint_with"
    case reviewOn = "review_on"
    case isUrgent = "is_urgent"
    case overruled
  }

  /// What it says of one thing; nil when it says nothing.
  public func words(on finding: Finding) -> String? {
    findings.first { $0.finding == finding && !$0.words.isBlank }?.words
  }
}

extension AssessmentCompleted {
  public static let title = "Assessment completed"
  public static let isContact = true

  public var summary: String {
    purpose.label
  }

  public var cited: [String: [ID<Entry>]] {
    [
      "Tools it contains": tools, "Draws on time with the child": directWork,
      "How the child was heard": voice.entries,
    ]
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(
      ("What it was for", purpose.label),
      ("Is neglect thought to be an issue", isNeglectAnIssue?.label),
      ("Was it seen early", wasNeglectSeenEarly?.label), ("Unmet needs", children.told))
    details += findings.map { Detail(label: $0.finding.label, value: $0.words) }
    details += views.details
    details += chronology?.details ?? []
    details += Detail.listing(
      ("Tools it contains", tools.counted("tool", "tools")),
      ("Draws on time with the child", directWork.counted("entry", "entries")),
      ("How the child was heard", voice.told))
    details += interpreting.details
    details += Detail.listing(
      ("Form", form?.title), ("Made together with", jointWith?.name),
      ("Look at it again on", reviewOn?.british),
      ("Urgent", isUrgent ? "Yes" : nil),
      ("Decided otherwise than", overruled.told))
    return details
  }
}
