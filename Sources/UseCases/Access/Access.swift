public import Record
public import Vocabulary

/// The one place that decides who may see and do what.
///
/// It is pure: everything it depends on is given to it.
///
/// What a worker may not see cannot be found: a refusal about a person is told as ``NotFound``, the same answer as for somebody who does not
/// exist. None of the five strategies gives access rules; these are ours, from least privilege (ASVS 5.0, chapter 8).
public enum Access {
  /// Whether a worker may do something that is not about one person.
  public static func allows(_ deed: Deed, to role: Role) -> Bool {
    switch deed {
    case .signIn, .readStrategies, .useFamilyCode, .useOwnAccount, .keepDrafts,
      .seeHome, .answerSurvey, .seeOwnFigures:
      true
    case .findPeople, .seeChildrenBehindFigures: role.worksWithPeople || role == .auditor
    case .registerPerson, .useEmergencyAccess: role.worksWithPeople
    case .seePossibleDuplicates: role == .mash
    case .reviewEmergencyAccess: [.safeguardingLead, .manager, .auditor].contains(role)
    case .readAccessLog: [.auditor, .safeguardingLead].contains(role)
    case .manageAccounts: role == .administrator
    case .checkReturns, .useReturns, .draftStrategy: role == .analyst
    case .writeNarratives: [.analyst, .manager, .safeguardingLead].contains(role)
    case .seeReleases: [.analyst, .manager, .safeguardingLead, .auditor].contains(role)
    case .agreeStrategy: [.manager, .safeguardingLead].contains(role)
    case .chooseStrategy: role == .administrator
    case .seeStrategyDraft:
      [.analyst, .manager, .safeguardingLead, .auditor, .administrator].contains(role)
    case .seePerson, .seeRestrictedSection, .recordAbout, .auditCase, .makeFamilyCode, .changeTeam,
      .restrictRecord,
      .approveDecision:
      false
    }
  }

  /// Whether a worker may do something about a person they stand in this relation to.
  public static func allows(
    _ deed: Deed, to role: Role, relation: Relation, at now: Instant
  ) -> Bool {
    guard deed.isAboutOnePerson else { return allows(deed, to: role) }
    guard mayKnow(role, of: relation, at: now) else { return false }
    return switch deed {
    case .recordAbout, .makeFamilyCode: role.worksWithPeople
    case .auditCase: role == .mash || role == .auditor || role.answersForAgency
    case .approveDecision:
      role == .mash || (role.answersForAgency && (relation.isAgencyInvolved || relation.isNamed))
    case .changeTeam: role.worksWithPeople && mayChangeTeam(role, relation)
    case .restrictRecord: mayRestrict(role, relation)
    case .seeRestrictedSection: maySeeRestricted(role, relation)
    default: true
    }
  }

  /// Whether one entry is shown to a worker who may see the person it is about.
  ///
  /// An entry for its agency alone stays that agency's whoever puts it right, so `agency` is that of its first version.
  /// Restricted entries are shown only in the restricted section, which is asked for and logged apart.
  public static func shows(
    _ entry: Entry, to worker: Worker, relation: Relation, inRestrictedSection: Bool = false,
    ownedBy agency: ID<Agency>? = nil
  ) -> Bool {
    switch entry.marking {
    case .shared: !inRestrictedSection
    case .ownAgency: !inRestrictedSection && isFor(agency ?? entry.envelope.author.agency, worker)
    case .restricted: inRestrictedSection && maySeeRestricted(worker.role, relation)
    }
  }

  /// Whether a withheld address is shown: only in the restricted section, to those who need to go there.
  public static func showsWithheldAddress(to role: Role, relation: Relation) -> Bool {
    maySeeRestricted(role, relation)
  }

  private static func mayKnow(_ role: Role, of relation: Relation, at now: Instant) -> Bool {
    guard role.worksWithPeople || role == .auditor, !relation.isRelated else { return false }
    if relation.hasEmergencyAccess(at: now) { return true }
    guard !relation.isRestricted || relation.isNamed else { return false }
    return relation.isInTeam || relation.isNamed || role.holdsTheWholePicture
      || (role.answersForAgency && relation.isAgencyInvolved)
  }

  /// Emergency access opens a record; it never lifts, sets or moves a restriction.
  private static func mayRestrict(_ role: Role, _ relation: Relation) -> Bool {
    guard [.mash, .safeguardingLead, .manager].contains(role) else { return false }
    if relation.isRestricted { return relation.isNamed }
    return role == .mash || relation.isAgencyInvolved || relation.isNamed
  }

  private static func mayChangeTeam(_ role: Role, _ relation: Relation) -> Bool {
    relation.isInTeam || role == .mash || (role.answersForAgency && relation.isAgencyInvolved)
  }

  private static func maySeeRestricted(_ role: Role, _ relation: Relation) -> Bool {
    switch role {
    case .mash: true
    case .manager, .safeguardingLead: relation.isAgencyInvolved || relation.isNamed
    case .socialWorker: relation.isInTeam
    default: relation.isNamed
    }
  }

  static func isFor(_ agency: ID<Agency>, _ worker: Worker) -> Bool {
    agency == worker.agency.id || worker.role.holdsTheWholePicture
  }
}

extension Role {
  /// Works with children and families, rather than with figures or accounts.
  public var worksWithPeople: Bool {
    switch self {
    case .practitioner, .leadProfessional, .socialWorker, .manager, .safeguardingLead, .mash: true
    case .analyst, .auditor, .administrator: false
    }
  }

  /// Sees every record that is not restricted: the front door, and those who audit.
  var holdsTheWholePicture: Bool { self == .mash || self == .auditor }

  /// Answers for what their agency does with every child it is involved with.
  var answersForAgency: Bool { self == .manager || self == .safeguardingLead }
}

/// There is no such thing, or this worker may not know of it.
///
/// The two are never told apart.
public struct NotFound: Error, Equatable {
  public init() {}
}

/// The worker may know of this but may not do it.
public struct NotAllowed: Error, Equatable {
  public let deed: Deed

  public init(_ deed: Deed) { self.deed = deed }
}
