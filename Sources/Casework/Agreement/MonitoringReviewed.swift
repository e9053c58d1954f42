public import Record
public import Vocabulary

/// Whoever keeps contact where help was refused looked again at how the child is.
public struct MonitoringReviewed: Payload {
  public static let kind = Kind("monitoring.reviewed")

  public var found: String
  public var isNearSignificantHarm: Answer?
  public var nextReviewOn: LocalDate?

  public init(
    found: String = "", isNearSignificantHarm: Answer? = nil, nextReviewOn: LocalDate? = nil
  ) {
    self.found = found
    self.isNearSignificantHarm = isNearSignificantHarm
    self.nextReviewOn = nextReviewOn
  }

  private enum CodingKeys: String, CodingKey {
    case found
    case isNearSignificantHarm = "is_near_significant_harm"
    case nextReviewOn = "next_review_on"
  }
}

extension MonitoringReviewed {
  public static let title = "Monitoring looked at again"
  public static let isContact = true

  public var summary: String {
    found
  }

  public var details: [Detail] {
    Detail.listing(
      ("What was found", found), ("Near significant harm", isNearSignificantHarm?.label),
      ("Look again on", nextReviewOn?.british))
  }
}
