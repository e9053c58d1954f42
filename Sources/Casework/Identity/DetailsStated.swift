public import Record
public import Vocabulary

/// Some of what is known about who somebody is; what is left out was not stated and stays as it
/// was.
public struct DetailsStated: Payload {
  public static let kind = Kind("person.details")

  public var sex: Sex?
  public var bornOn: PartialDate?
  public var expectedOn: LocalDate?
  public var ethnicity: String?
  public var firstLanguage: String?
  public var interpreterNeeded: Answer?
  /// How the person makes themselves understood: signs, pictures, a device.
  public var communication: String?
  public var nhsNumber: NHSNumber?
  public var upn: UniquePupilNumber?
  /// School, nursery or college; or that there is none.
  public var school: String?
  public var gp: String?

  public init(
    sex: Sex? = nil, bornOn: PartialDate? = nil, expectedOn: LocalDate? = nil,
    ethnicity: String? = nil, firstLanguage: String? = nil, interpreterNeeded: Answer? = nil,
    communication: String? = nil, nhsNumber: NHSNumber? = nil, upn: UniquePupilNumber? = nil,
    school: String? = nil, gp: String? = nil
  ) {
    self.sex = sex
    self.bornOn = bornOn
    self.expectedOn = expectedOn
    self.ethnicity = ethnicity
    self.firstLanguage = firstLanguage
    self.interpreterNeeded = interpreterNeeded
    self.communication = communication
    self.nhsNumber = nhsNumber
    self.upn = upn
    self.school = school
    self.gp = gp
  }

  private enum CodingKeys: String, CodingKey {
    case sex
    case bornOn = "born_on"
    case expectedOn = "expected_on"
    case ethnicity
    case firstLanguage = "first_language"
    case interpreterNeeded = "interpreter_needed"
    case communication
    case nhsNumber = "nhs_number"
    case upn
    case school
    case gp
  }
}

extension DetailsStated {
  public static let title = "Details"

  public var summary: String { details.map(\.label).asList ?? "Nothing stated" }

  public var details: [Detail] {
    Detail.listing(
      ("Sex", sex?.label), ("Date of birth", bornOn?.british),
      ("Expected on", expectedOn?.british), ("Ethnicity", ethnicity),
      ("First language", firstLanguage), ("Interpreter needed", interpreterNeeded?.label),
      ("Communication", communication), ("NHS number", nhsNumber?.spaced),
      ("Unique pupil number", upn?.value), ("School, nursery or college", school), ("GP", gp))
  }
}
