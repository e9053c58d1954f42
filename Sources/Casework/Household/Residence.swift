public import Record
public import Vocabulary

/// The people the entry is about live, or lived, in a household; the entry’s period says from when
/// and until when.
///
/// A residence with no end lasts until ``LeftHousehold`` ends it: a child can live in two
/// households at once.
public struct Residence: Payload {
  public static let kind = Kind("household.residence")

  public var household: ID<Household>
  public var address: Address
  /// Whether the address must be kept from people who may see the rest of the record.
  public var isWithheld: Bool

  public init(household: ID<Household>, address: Address, isWithheld: Bool = false) {
    self.household = household
    self.address = address
    self.isWithheld = isWithheld
  }

  private enum CodingKeys: String, CodingKey {
    case household
    case address
    case isWithheld = "is_withheld"
  }
}

extension Residence {
  public static let title = "Lived at"

  public var summary: String { isWithheld ? "Address withheld" : address.text }

  public var details: [Detail] {
    Detail.listing(
      ("Address", isWithheld ? "Withheld" : address.text))
  }
}
