public import Record
public import Vocabulary

/// A tool was completed: a grade record, a screening, a measure, a voice activity.
///
/// Of a licensed tool only names, grades and dates are kept.
public struct InstrumentCompleted: Payload {
  public static let kind = Kind("instrument.completed")

  public var form: CompletedForm
  /// Which tool it is, on a form that is for any of them by its name; nil for a form of one tool.
  public var named: String?
  /// The assessment it belongs to.
  public var assessment: ID<Assessment>?
  /// The carer whose care it is about, for tools about one child and one carer.
  public var carer: ID<Person>?
  /// The names of the areas it points to.
  public var areasOfConcern: [String]
  public var assessorTrainedOn: LocalDate?
  /// The partnership’s own licence for the tool.
  public var licence: String?
  /// When somebody completes it again, or looks again at what it is about.
  public var againOn: LocalDate?
  /// How the child’s home was, compared with before; nil where it is not about the home.
  public var homeComparedWithBefore: Progress?
  /// The day on which whoever filled it in last saw the child; nil where the form does not ask.
  public var childSeenOn: LocalDate?
  /// What the child said or showed in it.
  public var childsWords: String?
  /// The point at which somebody was asked what they think of the help, and who; nil for any other tool.
  public var feedback: FeedbackAsked?
  /// Who interpreted for the child; nil where nobody said, or the form does not ask.
  public var interpreting: Interpreting?
  public var overruled: [Overruling]

  public init(
    form: CompletedForm, named: String? = nil, assessment: ID<Assessment>? = nil,
    carer: ID<Person>? = nil,
    areasOfConcern: [String] = [], assessorTrainedOn: LocalDate? = nil, licence: String? = nil,
    againOn: LocalDate? = nil, homeComparedWithBefore: Progress? = nil,
    childSeenOn: LocalDate? = nil,
    childsWords: String? = nil,
    feedback: FeedbackAsked? = nil, interpreting: Interpreting? = nil, overruled: [Overruling] = []
  ) {
    self.form = form
    self.named = named
    self.assessment = assessment
    self.carer = carer
    self.areasOfConcern = areasOfConcern
    self.assessorTrainedOn = assessorTrainedOn
    self.licence = licence
    self.againOn = againOn
    self.homeComparedWithBefore = homeComparedWithBefore
    self.childSeenOn = childSeenOn
    self.childsWords = childsWords
    self.feedback = feedback
    self.interpreting = interpreting
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case form
    case named
    case assessment
    case carer
    case areasOfConcern = "areas_of_concern"
    case assessorTrainedOn = "assessor_trained_on"
    case licence
    case againOn = "again_on"
    case homeComparedWithBefore = "home_compared_with_before"
    case childSeenOn = "child_seen_on"
    case childsWords = "childs_words"
    case feedback
    case interpreting
    case overruled
  }
}

extension InstrumentCompleted {
  public static let title = "Tool completed"
  public static let isContact = true

  public var summary: String {
    title
  }

  /// Its title, with the name of the tool where the form is for any of them.
  public var title: String { named.map { "\(form.title): \($0)" } ?? form.title }

  public var details: [Detail] {
    Detail.listing(
      ("Tool", title), ("Areas of concern", areasOfConcern.asList),
      ("Assessor trained on", assessorTrainedOn?.british), ("Licence", licence),
      ("Complete it again on", againOn?.british),
      ("The home, compared with before", homeComparedWithBefore?.label),
      ("The child was last seen on", childSeenOn?.british),
      ("What the child said or showed", childsWords), ("Asked at", feedback?.stage.label))
      + interpreting.details + Detail.listing(("Decided otherwise than", overruled.told))
  }
}
