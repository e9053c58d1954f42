import Record
public import Vocabulary

/// How a worker stands to a person at this moment: everything about the two that access depends on.
public struct Relation: Hashable, Sendable {
  /// In the team around the person today.
  public var isInTeam: Bool
  /// Somebody of the worker's agency is in the team today.
  public var isAgencyInvolved: Bool
  /// Related to the family: may never see or find the person, emergency or not.
  public var isRelated: Bool
  /// The record is restricted to named practitioners.
  public var isRestricted: Bool
  /// Named on the restricted record.
  public var isNamed: Bool
  /// Emergency access runs out at this instant.
  public var emergencyUntil: Instant?

  public init(
    isInTeam: Bool = false, isAgencyInvolved: Bool = false, isRelated: Bool = false,
    isRestricted: Bool = false, isNamed: Bool = false, emergencyUntil: Instant? = nil
  ) {
    self.isInTeam = isInTeam
    self.isAgencyInvolved = isAgencyInvolved
    self.isRelated = isRelated
    self.isRestricted = isRestricted
    self.isNamed = isNamed
    self.emergencyUntil = emergencyUntil
  }

  /// No connection at all.
  public static let none = Relation()

  func hasEmergencyAccess(at now: Instant) -> Bool { emergencyUntil.map { now < $0 } ?? false }
}
