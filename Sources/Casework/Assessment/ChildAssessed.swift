public import Record
public import Vocabulary

/// What an assessment says of one child, on that child’s record alone.
///
/// What is said of the family stands once, in ``AssessmentCompleted``, on the record of everybody it is about; what is said
/// of one child of it stands here, in an entry about that child and nobody else, so that it is never read by way of a sibling.
public struct ChildAssessed: Payload {
  public static let kind = Kind("assessment.child")

  public var assessment: ID<Assessment>
  public var purpose: AssessmentPurpose
  public var needs: [NeedStatement]
  public var findings: [FindingStated]
  /// What works well and must change for this child, as each sees it.
  public var views: [ViewGiven]
  /// What this child said, or showed.
  public var childsWords: String?
  /// The time spent with this child that it draws on.
  public var directWork: [ID<Entry>]
  /// How this child was heard.
  public var voice: VoiceHeard
  /// Who interpreted for this child; nil where nobody said, or the form does not ask.
  public var interpreting: Interpreting?
  /// Rules that are not followed for this child, each with the reason.
  public var overruled: [Overruling]
  /// The part of the form that is about this child.
  public var form: CompletedForm?

  public init(
    assessment: ID<Assessment>, purpose: AssessmentPurpose, needs: [NeedStatement] = [],
    findings: [FindingStated] = [], views: [ViewGiven] = [], childsWords: String? = nil,
    directWork: [ID<Entry>] = [], voice: VoiceHeard = VoiceHeard(),
    interpreting: Interpreting? = nil, overruled: [Overruling] = [], form: CompletedForm? = nil
  ) {
    self.assessment = assessment
    self.purpose = purpose
    self.needs = needs
    self.findings = findings
    self.views = views
    self.childsWords = childsWords
    self.directWork = directWork
    self.voice = voice
    self.interpreting = interpreting
    self.overruled = overruled
    self.form = form
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case purpose
    case needs
    case findings
    case views
    case childsWords = "childs_words"
    case directWork = "direct_work"
    case voice
    case interpreting
    case overruled
    case form
  }
}

extension ChildAssessed {
  public static let title = "What an assessment says of this child"
  public static let isContact = true

  public var summary: String { purpose.label }

  public var cited: [String: [ID<Entry>]] {
    ["Draws on time with the child": directWork, "How the child was heard": voice.entries]
  }

  public var details: [Detail] {
    let found = findings.map { Detail(label: $0.finding.label, value: $0.words) }
    let unmet = needs.filter(\.isUnmet).map(\.words)
    return Detail.listing(
      ("What it was for", purpose.label),
      ("Unmet needs", needs.isEmpty ? nil : unmet.isEmpty ? "None" : unmet.joined(separator: "; ")),
      ("What the child said or showed", childsWords),
      ("Draws on time with the child", directWork.counted("entry", "entries")),
      ("How the child was heard", voice.told), ("Form", form?.title),
      ("Decided otherwise than", overruled.told))
      + interpreting.details + found + views.details
  }
}

extension AssessmentCompleted {
  /// The part about the family, and what it says of each child, each for an entry of its own.
  public var parted: (family: AssessmentCompleted, children: [ID<Person>: ChildAssessed]) {
    var family = self
    family.children = []
    let each = children.map {
      ($0.child, ChildAssessed(assessment: assessment, purpose: purpose, needs: $0.needs))
    }
    return (family, Dictionary(each) { first, _ in first })
  }
}

extension NewEntry {
  /// Whether it would let what is said of one child be read on the record of another.
  public var tellsOfOneChildToOthers: Bool {
    guard subjects.count > 1 else { return false }
    if kind.name == ChildAssessed.kind.name { return true }
    guard kind.name == AssessmentCompleted.kind.name else { return false }
    return (try? PayloadJSON.read(contents.payload) as AssessmentCompleted)?.children.isEmpty
      != true
  }
}
