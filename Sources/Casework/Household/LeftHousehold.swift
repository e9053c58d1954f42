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
