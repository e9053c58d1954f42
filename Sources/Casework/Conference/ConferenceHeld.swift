public import Record
public import Vocabulary

/// A child protection conference decided whether this child needs a plan, on the day the entry says.
///
/// It is the first one; the conferences that review a plan are reviews of it (`ReviewHeld`). Working Together, chapter 1, on
/// initial child protection conferences.
public struct ConferenceHeld: Judged {
  public static let kind = Kind("conference.held")

  /// Nil only while nobody has said.
  public var type: ConferenceType?
  /// Who chaired it: somebody who does not manage the work with the family.
  public var chair: String
  public var attendance: [Attendance]
  /// Who of the family came; empty where nobody said.
  public var family: [FamilyAttendance]
  /// Tools, assessments and other entries that were before it.
  public var evidence: [ID<Entry>]
  public var voice: VoiceHeard
  public var views: [ViewGiven]
  /// Who interpreted; nil where nobody said.
  public var interpreter: InterpreterKind?
  /// Nil only while nobody has said: nothing is chosen beforehand.
  public var decision: ConferenceDecision?
  /// The category of the plan, where one is needed.
  public var category: PlanConcern?
  public var why: String
  /// Who saw it otherwise.
  public var dissent: [Dissent]
  /// By when those who carry the plan out first meet; nil without a plan, or where the place’s guidance sets no time.
  public var coreGroupBy: DueDate?
  /// By when the plan is first reviewed by a conference; nil likewise.
  public var reviewBy: DueDate?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  /// Why it could not wait; nil where it could.
  public var urgentWhy: String?
  public var overruled: [Overruling]

  public init(
    type: ConferenceType? = nil, chair: String = "", attendance: [Attendance] = [],
    family: [FamilyAttendance] = [],
    evidence: [ID<Entry>] = [], voice: VoiceHeard = VoiceHeard(), views: [ViewGiven] = [],
    interpreter: InterpreterKind? = nil, decision: ConferenceDecision? = nil,
    category: PlanConcern? = nil, why: String = "", dissent: [Dissent] = [],
    coreGroupBy: DueDate? = nil, reviewBy: DueDate? = nil, isUrgent: Bool = false,
    urgentWhy: String? = nil,
    overruled: [Overruling] = []
  ) {
    self.type = type
    self.chair = chair
    self.attendance = attendance
    self.family = family
    self.evidence = evidence
    self.voice = voice
    self.views = views
    self.interpreter = interpreter
    self.decision = decision
    self.category = category
    self.why = why
    self.dissent = dissent
    self.coreGroupBy = coreGroupBy
    self.reviewBy = reviewBy
    self.isUrgent = isUrgent
    self.urgentWhy = urgentWhy
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case chair
    case attendance
    case family
    case evidence
    case voice
    case views
    case interpreter
    case decision
    case category
    case why
    case dissent
    case coreGroupBy = "core_group_by"
    case reviewBy = "review_by"
    case isUrgent = "is_urgent"
    case urgentWhy = "urgent_why"
    case overruled
  }
}

extension ConferenceHeld {
  public static let title = "Child protection conference"
  public static let isContact = true

  public var summary: String {
    [decision?.label, category?.label].compactMap(\.self).joined(separator: ": ")
  }

  public var cited: [String: [ID<Entry>]] {
    ["What was before it": evidence, "How the child was heard": voice.entries]
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(
      ("Which conference", type?.label), ("Chaired by", chair), ("Who came", attendance.told),
      ("Of the family", family.told),
      ("What was before it", evidence.counted("entry", "entries")),
      ("How the child was heard", voice.told))
    details += views.details
    details += Detail.listing(
      ("Interpreted by", interpreter?.label), ("Decided", decision?.label),
      ("Category", category?.label), ("Why", why), ("Seen otherwise", dissent.told),
      ("First core group by", coreGroupBy?.on.british),
      ("First review conference by", reviewBy?.on.british),
      ("Urgent", isUrgent ? urgentWhy ?? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
    return details
  }
}
