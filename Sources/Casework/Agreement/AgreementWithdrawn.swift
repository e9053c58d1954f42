public import Record
public import Vocabulary

/// Somebody who had agreed no longer does, from a day on, and what follows as after a refusal.
public struct AgreementWithdrawn: HelpRefused {
  public static let kind = Kind("agreement.withdrawn", version: 2)

  /// The entry that recorded the agreement.
  public var agreement: ID<Entry>
  public var name: String
  public var why: String
  /// What was done to explain and persuade.
  public var efforts: String?
  public var askAgainOn: LocalDate?
  /// Whether the worry is near significant harm.
  public var isNearSignificantHarm: Answer?
  public var monitor: Monitor?
  public var overruled: [Overruling]

  public init(
    agreement: ID<Entry>, name: String = "", why: String = "", efforts: String? = nil,
    askAgainOn: LocalDate? = nil, isNearSignificantHarm: Answer? = nil, monitor: Monitor? = nil,
    overruled: [Overruling] = []
  ) {
    self.agreement = agreement
    self.name = name
    self.why = why
    self.efforts = efforts
    self.askAgainOn = askAgainOn
    self.isNearSignificantHarm = isNearSignificantHarm
    self.monitor = monitor
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case agreement
    case name
    case why
    case efforts
    case askAgainOn = "ask_again_on"
    case isNearSignificantHarm = "is_near_significant_harm"
    case monitor
    case overruled
  }
}

extension AgreementWithdrawn {
  public static let title = "Agreement withdrawn"
  public static let isContact = true

  /// Version 1 said only who and why.
  public static let earlierVersions: [Int: @Sendable ([UInt8]) throws -> AgreementWithdrawn] = [
    1: { try PayloadJSON.read($0) }
  ]

  public var summary: String {
    name.isEmpty ? "No longer agrees" : "\(name) no longer agrees"
  }

  public var details: [Detail] {
    Detail.listing(("Who", name), ("Why", why)) + refusalDetails
  }
}
