import Record

/// Who is let through to a route, written down here by hand and not asked of the code under test.
enum Expectation: Sendable {
  /// Anybody, signed in or not.
  case anybody
  /// Anybody signed in.
  case signedIn
  /// These roles; the others are told their role does not include it.
  case roles(Set<Role>)
  /// Those who may know of the child and do this; the others are told there is nothing there.
  case about([Role: Set<Standing>])

  func allows(_ role: Role, _ standing: Standing) -> Bool {
    switch self {
    case .anybody, .signedIn: true
    case .roles(let roles): roles.contains(role)
    case .about(let table): table[role, default: []].contains(standing)
    }
  }

  static let practitioners: Set<Role> = [
    .practitioner, .leadProfessional, .socialWorker, .manager, .safeguardingLead, .mash,
  ]

  /// Who may read a draft of a strategy.
  static let draftReaders: Set<Role> = [
    .analyst, .manager, .safeguardingLead, .auditor, .administrator,
  ]

  /// Who may open a child’s page.
  static let see = Expectation.about([
    .practitioner: [.inTeam, .named, .emergency],
    .leadProfessional: [.inTeam, .named, .emergency],
    .socialWorker: [.inTeam, .named, .emergency],
    .manager: [.inTeam, .agencyInvolved, .named, .emergency],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named, .emergency],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
    .auditor: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])

  /// Who may add to a child’s record: all who see it but those who audit.
  static let record = Expectation.about([
    .practitioner: [.inTeam, .named, .emergency],
    .leadProfessional: [.inTeam, .named, .emergency],
    .socialWorker: [.inTeam, .named, .emergency],
    .manager: [.inTeam, .agencyInvolved, .named, .emergency],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named, .emergency],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])

  /// Who may look back at a case: those who audit, and those who answer for an agency.
  static let audit = Expectation.about([
    .manager: [.inTeam, .agencyInvolved, .named, .emergency],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named, .emergency],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
    .auditor: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])

  /// Who may look in the restricted section.
  static let seeRestricted = Expectation.about([
    .practitioner: [.named],
    .leadProfessional: [.named],
    .socialWorker: [.inTeam],
    .manager: [.inTeam, .agencyInvolved, .named],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
    .auditor: [.named],
  ])

  /// Who may change the team around a child.
  static let changeTeam = Expectation.about([
    .practitioner: [.inTeam],
    .leadProfessional: [.inTeam],
    .socialWorker: [.inTeam],
    .manager: [.inTeam, .agencyInvolved],
    .safeguardingLead: [.inTeam, .agencyInvolved],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])

  /// Who may restrict a record to named practitioners: an emergency opens a record and no more.
  static let restrict = Expectation.about([
    .manager: [.inTeam, .agencyInvolved, .named],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])

  /// Who may look at a decision that somebody else made: those who answer for an agency that is involved.
  static let approve = Expectation.about([
    .manager: [.inTeam, .agencyInvolved, .named],
    .safeguardingLead: [.inTeam, .agencyInvolved, .named],
    .mash: [.none, .inTeam, .agencyInvolved, .named, .emergency],
  ])
}
