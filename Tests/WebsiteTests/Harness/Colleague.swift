import Record
import UseCases
import Vocabulary

/// The invented practitioners of the tests, one for each role.
enum Colleague: String, CaseIterable, Sendable {
  case ellis, priya, rowan, morgan, sam, noor, lena, theo, ada

  var id: ID<Practitioner> { ID(rawValue) }

  var role: Role {
    switch self {
    case .ellis: .practitioner
    case .priya: .leadProfessional
    case .rowan: .socialWorker
    case .morgan: .manager
    case .sam: .safeguardingLead
    case .noor: .mash
    case .lena: .analyst
    case .theo: .auditor
    case .ada: .administrator
    }
  }

  var name: String {
    switch self {
    case .ellis: "PC Ellis"
    case .priya: "Priya Nair"
    case .rowan: "Rowan Hale"
    case .morgan: "Morgan Reid"
    case .sam: "Sam Oduya"
    case .noor: "Noor Aziz"
    case .lena: "Lena Voss"
    case .theo: "Theo Grant"
    case .ada: "Ada Finch"
    }
  }

  /// Each has an agency of their own, so that one being involved says nothing about another.
  var agency: AgencyCard {
    let (name, kind): (String, AgencyKind) =
      switch self {
      case .ellis: ("Wexcombe Police", .police)
      case .priya: ("Hill Primary School", .school)
      case .rowan: ("Wexcombe Council, children’s social care", .childrensSocialCare)
      case .morgan: ("Wexcombe Early Help", .earlyHelp)
      case .sam: ("Vale Academy", .school)
      case .noor: ("Wexcombe front door", .childrensSocialCare)
      case .lena, .theo, .ada: ("Wexcombe Safeguarding Partnership", .partnership)
      }
    return AgencyCard(id: ID("agency-of-\(rawValue)"), name: name, kind: kind)
  }

  var worker: Worker { Worker(practitioner: id, name: name, role: role, agency: agency) }

  /// Set up and ready to use.
  func account(_ passwordHash: String, isDemo: Bool = false) -> Account {
    Account(
      practitioner: id, username: rawValue, name: name, role: role, agency: agency,
      passwordHash: passwordHash, twoStepSecret: isDemo ? nil : Self.twoStep.secret,
      isDemo: isDemo)
  }

  /// The app everybody’s codes come from.
  static let twoStep = TwoStep(secret: Array("12345678901234567890".utf8))

  static func of(_ role: Role) -> Colleague { allCases.first { $0.role == role } ?? .ellis }
}
