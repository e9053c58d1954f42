public import Vocabulary

/// Somebody the record is about: a child, an unborn child or an adult.
///
/// Only ever used as `ID<Person>`; who a person is comes from folding the entries about them.
public enum Person {}

/// Somebody with an account, known as `ID<Practitioner>`.
public enum Practitioner {}

/// An agency of the partnership, known as `ID<Agency>`.
public enum Agency {}

/// What a practitioner's account lets them do, before their relationship to a child is asked.
public enum Role: String, CaseIterable, Codable, Sendable {
  case practitioner
  case leadProfessional = "lead_professional"
  case socialWorker = "social_worker"
  case manager
  case safeguardingLead = "safeguarding_lead"
  case mash
  case analyst
  case auditor
  case administrator

  /// The words shown to people.
  public var label: String {
    switch self {
    case .practitioner: "Practitioner"
    case .leadProfessional: "Lead professional"
    case .socialWorker: "Social worker"
    case .manager: "Manager"
    case .safeguardingLead: "Safeguarding lead"
    case .mash: "MASH worker"
    case .analyst: "Partnership analyst"
    case .auditor: "Auditor"
    case .administrator: "Administrator"
    }
  }
}

/// Who recorded an entry, in the role and for the agency they had at that time.
public struct Author: Hashable, Sendable {
  public let practitioner: ID<Practitioner>
  public let name: String
  public let role: Role
  public let agency: ID<Agency>

  public init(practitioner: ID<Practitioner>, name: String, role: Role, agency: ID<Agency>) {
    self.practitioner = practitioner
    self.name = name
    self.role = role
    self.agency = agency
  }
}
