public import Record

/// What in a parent’s or carer’s own life can make caring harder was noted.
public struct ParentalFactorsNoted: Payload {
  public static let kind = Kind("parental_factors.noted")

  public var factors: [ParentalFactor]
  public var note: String?

  public init(factors: [ParentalFactor] = [], note: String? = nil) {
    self.factors = factors
    self.note = note
  }
}

extension ParentalFactorsNoted {
  public static let title = "Parents’ own difficulties noted"
  public static let isContact = true

  public var summary: String { factors.labels ?? "None noted" }

  public var details: [Detail] {
    Detail.listing(
      ("Difficulties", factors.labels), ("Note", note))
  }
}
