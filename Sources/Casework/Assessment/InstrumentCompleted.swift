public import Record
public import Vocabulary

/// A tool was completed: a grade record, a screening, a measure, a voice activity.
///
/// Of a licensed tool only names, grades and dates are kept.
public struct InstrumentCompleted: Payload {
  public static let kind = Kind("instrument.completed")

  public var form: CompletedForm
  /// The assessment it belongs to.
  public var assessment: ID<Assessment>?
  /// The carer whose care it is about, for tools about one child and one carer.
  public var carer: ID<Person>?
  /// The names of the areas it points to.
  public var areasOfConcern: [String]
  public var assessorTrainedOn: LocalDate?
  /// The partnership’s own licence for the tool.
  public var licence: String?

  public init(
    form: CompletedForm, assessment: ID<Assessment>? = nil, carer: ID<Person>? = nil,
    areasOfConcern: [String] = [], assessorTrainedOn: LocalDate? = nil, licence: String? = nil
  ) {
    self.form = form
    self.assessment = assessment
    self.carer = carer
    self.areasOfConcern = areasOfConcern
    self.assessorTrainedOn = assessorTrainedOn
    self.licence = licence
  }

  private enum CodingKeys: String, CodingKey {
    case form
    case assessment
    case carer
    case areasOfConcern = "areas_of_concern"
    case assessorTrainedOn = "assessor_trained_on"
    case licence
  }
}

extension InstrumentCompleted {
  public static let title = "Tool completed"
  public static let isContact = true

  public var summary: String {
    form.title
  }

  public var details: [Detail] {
    Detail.listing(
      ("Tool", form.title), ("Areas of concern", areasOfConcern.asList),
      ("Assessor trained on", assessorTrainedOn?.british), ("Licence", licence))
  }
}
