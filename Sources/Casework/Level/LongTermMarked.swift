public import Record
public import Vocabulary

/// Help is meant to last, by decision: its length alone is then not read as drift.
public struct LongTermMarked: Judged {
  public static let kind = Kind("case.long_term")

  public var kind: LongTermKind
  public var why: String
  /// When somebody looks again at whether it still should last.
  public var reviewOn: LocalDate?

  public init(
    kind: LongTermKind, why: String = "", reviewOn: LocalDate? = nil
  ) {
    self.kind = kind
    self.why = why
    self.reviewOn = reviewOn
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case why
    case reviewOn = "review_on"
  }

  public var overruled: [Overruling] { [] }
}

extension LongTermMarked {
  public static let title = "Marked as long-term"

  public var summary: String {
    kind.label
  }

  public var details: [Detail] {
    Detail.listing(("Kind", kind.label), ("Why", why), ("Look again on", reviewOn?.british))
  }
}
