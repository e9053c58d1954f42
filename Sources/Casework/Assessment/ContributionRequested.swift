public import Record
public import Vocabulary

/// An agency was asked to contribute to an assessment.
public struct ContributionRequested: Payload {
  public static let kind = Kind("contribution.requested")

  public var assessment: ID<Assessment>
  public var agency: ID<Agency>
  public var agencyName: String
  public var asked: String
  public var due: DueDate?

  public init(
    assessment: ID<Assessment>, agency: ID<Agency>, agencyName: String = "", asked: String = "",
    due: DueDate? = nil
  ) {
    self.assessment = assessment
    self.agency = agency
    self.agencyName = agencyName
    self.asked = asked
    self.due = due
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case agency
    case agencyName = "agency_name"
    case asked
    case due
  }
}

extension ContributionRequested {
  public static let title = "Contribution asked for"

  public var summary: String {
    "Asked of \(agencyName)"
  }

  public var details: [Detail] {
    Detail.listing(("Asked of", agencyName), ("What was asked", asked), ("Due on", due?.on.british))
  }
}
