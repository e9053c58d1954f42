/// Everything that may be asked for, so that one place can answer.
///
/// A page or a job names its deed; ``Access`` says who may do it. A deed about a person needs their ``Relation``.
public enum Deed: String, CaseIterable, Sendable {
  // Anyone at all
  case signIn
  case readStrategies
  /// To say something with a one-time code.
  case useFamilyCode
  // Anyone signed in
  case useOwnAccount
  case keepDrafts
  case seeHome
  // People in general
  case findPeople
  case registerPerson
  case seePossibleDuplicates
  // One person
  case seePerson
  case seeRestrictedSection
  case recordAbout
  case makeFamilyCode
  case changeTeam
  case restrictRecord
  // Emergency access
  case useEmergencyAccess
  case reviewEmergencyAccess
  // Figures and returns
  case checkReturns
  /// To load returns, count them, and see which of their children are behind a figure.
  case useReturns
  // Strategies
  case seeStrategyDraft
  case draftStrategy
  case agreeStrategy
  case chooseStrategy
  // Oversight and upkeep
  case readAccessLog
  case manageAccounts

  /// Whether it is for everybody, signed in or not: nothing in it is about anyone.
  public var isForAnybody: Bool {
    self == .signIn || self == .readStrategies || self == .useFamilyCode
  }

  /// Whether the answer depends on which person it is about.
  public var isAboutOnePerson: Bool {
    switch self {
    case .seePerson, .seeRestrictedSection, .recordAbout, .makeFamilyCode, .changeTeam,
      .restrictRecord:
      true
    default: false
    }
  }
}
