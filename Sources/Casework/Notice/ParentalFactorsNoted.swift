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
