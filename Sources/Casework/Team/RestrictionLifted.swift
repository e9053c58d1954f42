public import Record

/// The record stopped being restricted to named practitioners.
public struct RestrictionLifted: Payload {
  public static let kind = Kind("record.restriction_lifted")

  public var why: String

  public init(why: String = "") {
    self.why = why
  }
}
