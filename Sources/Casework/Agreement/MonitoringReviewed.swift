public import Record
public import Vocabulary

/// Whoever keeps contact where help was refused looked again at how the child is.
public struct MonitoringReviewed: Judged {
  public static let kind = Kind("monitoring.reviewed", version: 2)

  public var found: String
  public var isNearSignificantHarm: Answer?
  public var nextReviewOn: LocalDate?
  /// Why nobody needs to watch any more, when no next day is named.
  public var whyEnded: String?
  public var overruled: [Overruling]

  public init(
    found: String = "", isNearSignificantHarm: Answer? = nil, nextReviewOn: LocalDate? = nil,
    whyEnded: String? = nil, overruled: [Overruling] = []
  ) {
    self.found = found
    self.isNearSignificantHarm = isNearSignificantHarm
    self.nextReviewOn = nextReviewOn
    self.whyEnded = whyEnded
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case found
    case isNearSignificantHarm = "is_near_significant_harm"
    case nextReviewOn = "next_review_on"
    case whyEnded = "why_ended"
    case overruled
  }
}

extension MonitoringReviewed {
  public static let title = "Monitoring looked at again"
  public static let isContact = true

  /// Before version 2 no rule could be decided otherwise here.
  public static let earlierVersions: [Int: @Sendable ([UInt8]) throws -> MonitoringReviewed] = [
    1: { try PayloadJSON.read($0) }
  ]

  public var summary: String {
    found
  }

  public var details: [Detail] {
    Detail.listing(
      ("What was found", found), ("Near significant harm", isNearSignificantHarm?.label),
      ("Look again on", nextReviewOn?.british), ("Why nobody needs to look again", whyEnded),
      ("Decided otherwise than", overruled.told))
  }
}
