public import Record
public import Vocabulary

/// Somebody who had agreed no longer does, from a day on.
public struct AgreementWithdrawn: Payload {
  public static let kind = Kind("agreement.withdrawn")

  /// The entry that recorded the agreement.
  public var agreement: ID<Entry>
  public var name: String
  public var why: String

  public init(
    agreement: ID<Entry>, name: String = "", why: String = ""
  ) {
    self.agreement = agreement
    self.name = name
    self.why = why
  }
}

extension AgreementWithdrawn {
  public static let title = "Agreement withdrawn"
  public static let isContact = true

  public var summary: String {
    name.isEmpty ? "No longer agrees" : "\(name) no longer agrees"
  }

  public var details: [Detail] {
    Detail.listing(("Who", name), ("Why", why))
  }
}
