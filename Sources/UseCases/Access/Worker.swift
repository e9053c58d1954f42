public import Record
public import Vocabulary

/// The kind of work an agency does; what a lane of the chronology and a breakdown by agency are named for.
public enum AgencyKind: String, CaseIterable, Codable, Sendable {
  case school
  case healthVisiting = "health_visiting"
  case hospital
  case gp
  case midwifery
  case police
  case housing
  case adultServices = "adult_services"
  case childrensSocialCare = "childrens_social_care"
  case earlyHelp = "early_help"
  case youthJustice = "youth_justice"
  case camhs
  case nursery
  case probation
  case voluntarySector = "voluntary_sector"
  case partnership

  /// The words shown to people.
  public var label: String {
    switch self {
    case .school: "School"
    case .healthVisiting: "Health visiting"
    case .hospital: "Hospital"
    case .gp: "GP practice"
    case .midwifery: "Midwifery"
    case .police: "Police"
    case .housing: "Housing"
    case .adultServices: "Adult services"
    case .childrensSocialCare: "Children’s social care"
    case .earlyHelp: "Early help"
    case .youthJustice: "Youth justice"
    case .camhs: "Child and adolescent mental health"
    case .nursery: "Nursery"
    case .probation: "Probation"
    case .voluntarySector: "Voluntary sector"
    case .partnership: "Safeguarding partnership"
    }
  }
}

/// An agency of the partnership, as people see it.
public struct AgencyCard: Hashable, Codable, Sendable {
  public let id: ID<Agency>
  public let name: String
  public let kind: AgencyKind

  public init(id: ID<Agency>, name: String, kind: AgencyKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// Somebody signed in, as their account stands at this moment.
public struct Worker: Hashable, Sendable {
  public let practitioner: ID<Practitioner>
  public let name: String
  public let role: Role
  public let agency: AgencyCard

  public init(practitioner: ID<Practitioner>, name: String, role: Role, agency: AgencyCard) {
    self.practitioner = practitioner
    self.name = name
    self.role = role
    self.agency = agency
  }

  /// How the worker signs what they record now.
  public var author: Author {
    Author(practitioner: practitioner, name: name, role: role, agency: agency.id)
  }
}
