public import Record
public import Vocabulary

/// Whoever keeps contact where help was refused looked again at how the child is.
public struct MonitoringReviewed: Payload {
  public static let kind = Kind("monitoring.reviewed")

  public var found: String
  public var isNearSignificantHarm: Answer?
  public var nextReviewOn: LocalDate?
  /// Why nobody needs to watch any more, when no next day is named.
  public var whyEnded: String?

  public init(
    found: String = "", isNearSignificantHarm: Answer? = nil, nextReviewOn: LocalDate? = nil,
    whyEnded: String? = nil
  ) {
    self.found = found
    self.isNearSignificantHarm = isNearSignificantHarm
    self.nextReviewOn = nextReviewOn
    self.whyEnded = whyEnded
  }

  private enum CodingKeys: String, CodingKey {
    case found
    case isNearSignificantHarm = "is_near_significant_harm"
    case nextReviewOn = "next_review_on"
    case whyEnded = "why_ended"
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
      ("Look again on", nextReviewOn?.british), ("Why nobody needs to look again", whyEnded))
  }
}
