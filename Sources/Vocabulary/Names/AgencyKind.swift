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
