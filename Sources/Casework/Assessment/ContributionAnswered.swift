public import Record
public import Vocabulary

/// An agency contributed to an assessment, or declined to.
public struct ContributionAnswered: Payload {
  public static let kind = Kind("contribution.answered")

  public var assessment: ID<Assessment>
  public var agency: ID<Agency>
  public var agencyName: String
  public var wasGiven: Bool
  /// What they contributed, or why they declined.
  public var words: String
  /// The parts of the form that they filled in.
  public var form: CompletedForm?

  public init(
    assessment: ID<Assessment>, agency: ID<Agency>, agencyName: String = "", wasGiven: Bool,
    words: String = "", form: CompletedForm? = nil
  ) {
    self.assessment = assessment
    self.agency = agency
    self.agencyName = agencyName
    self.wasGiven = wasGiven
    self.words = words
    self.form = form
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case agency
    case agencyName = "agency_name"
    case wasGiven = "was_given"
    case words
    case form
  }
}

extension ContributionAnswered {
  public static let title = "Contribution answered"

  public var summary: String {
    wasGiven ? "\(agencyName) contributed" : "\(agencyName) declined"
  }

  public var details: [Detail] {
    Detail.listing(
      ("From", agencyName), ("Contributed", wasGiven ? "Yes" : "No"), ("What they said", words),
      ("Form", form?.title))
  }
}
