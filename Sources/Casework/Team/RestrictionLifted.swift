public import Record

/// The record stopped being restricted to named practitioners.
public struct RestrictionLifted: Payload {
  public static let kind = Kind("record.restriction_lifted")

  public var why: String

  public init(why: String = "") {
    self.why = why
  }
}

extension RestrictionLifted {
  public static let title = "Restriction lifted"

  public var summary: String { "Open again to the team around the child" }

  public var details: [Detail] {
    Detail.listing(("Why", why))
  }
}
