public import Record

/// The child’s care plan was settled, on the day the entry says.
public struct CarePlanSettled: Payload {
  public static let kind = Kind("care.plan_settled")

  /// Where the child will live and who cares for them.
  public var plan: String

  public init(
    plan: String = ""
  ) {
    self.plan = plan
  }
}

extension CarePlanSettled {
  public static let title = "Care plan settled"

  public var summary: String {
    plan.isEmpty ? "A settled care plan" : plan
  }

  public var details: [Detail] {
    Detail.listing(("The plan", plan))
  }
}
