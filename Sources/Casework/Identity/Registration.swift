public import Record
public import Vocabulary

/// Somebody was first put on the record: a child, an unborn child or an adult.
public struct Registration: Payload {
  public static let kind = Kind("person.registered")

  public var stage: Stage
  public var name: PersonName
  public var bornOn: PartialDate?
  /// The day a baby is due, for a child not yet born.
  public var expectedOn: LocalDate?
  public var sex: Sex
  public var nhsNumber: NHSNumber?
  public var upn: UniquePupilNumber?

  public init(
    stage: Stage, name: PersonName, bornOn: PartialDate? = nil, expectedOn: LocalDate? = nil,
    sex: Sex = .notKnown, nhsNumber: NHSNumber? = nil, upn: UniquePupilNumber? = nil
  ) {
    self.stage = stage
    self.name = name
    self.bornOn = bornOn
    self.expectedOn = expectedOn
    self.sex = sex
    self.nhsNumber = nhsNumber
    self.upn = upn
  }

  private enum CodingKeys: String, CodingKey {
    case stage
    case name
    case bornOn = "born_on"
    case expectedOn = "expected_on"
    case sex
    case nhsNumber = "nhs_number"
    case upn
  }
}

extension Registration {
  public static let title = "Put on the record"

  public var summary: String { "\(stage.label): \(name.shown)" }

  public var details: [Detail] {
    Detail.listing(
      ("Name", name.shown), ("Recorded as", stage.label), ("Date of birth", bornOn?.british),
      ("Expected on", expectedOn?.british), ("Sex", sex.label), ("NHS number", nhsNumber?.spaced),
      ("Unique pupil number", upn?.value))
  }
}
