public import Record
import Vocabulary

/// A child was judged to meet the threshold for care, from a day on.
public struct CareThresholdMet: Payload {
  public static let kind = Kind("care.threshold_met")

  public var why: String
  /// When a settled care plan is due, where the place has a clock for it.
  public var settleBy: DueDate?

  public init(
    why: String = "", settleBy: DueDate? = nil
  ) {
    self.why = why
    self.settleBy = settleBy
  }

  private enum CodingKeys: String, CodingKey {
    case why
    case settleBy = "settle_by"
  }
}

extension CareThresholdMet {
  public static let title = "Threshold for care met"

  public var summary: String {
    settleBy.map { "Care plan to be settled by \($0.on.british)" }
      ?? "No date set for a settled care plan"
  }

  public var details: [Detail] {
    Detail.listing(("Why", why), ("Care plan to be settled by", settleBy?.on.british))
  }
}
