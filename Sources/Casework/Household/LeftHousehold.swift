public import Record
public import Vocabulary

/// The people the entry is about left a household on the day the entry says.
public struct LeftHousehold: Payload {
  public static let kind = Kind("household.left")

  public var household: ID<Household>

  public init(household: ID<Household>) {
    self.household = household
  }
}

extension LeftHousehold {
  public static let title = "Left a household"

  public var summary: String { "Moved out" }

  public var details: [Detail] {
    []
  }
}
