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
  /// To say something of oneself that is kept without names.
  case answerSurvey
  // People in general
  case findPeople
  case registerPerson
  case seePossibleDuplicates
  // One person
  case seePerson
  case seeRestrictedSection
  case recordAbout
  /// To look back at what agencies did for a child.
  case auditCase
  case makeFamilyCode
  case changeTeam
  case restrictRecord
  /// To look at a decision that somebody else made.
  case approveDecision
  // Emergency access
  case useEmergencyAccess
  case reviewEmergencyAccess
  // Figures and returns
  /// To see the partnership’s own figures, which are made safe before anybody sees them.
  case seeOwnFigures
  /// To see which children are behind a figure of the record, those of them one may know of.
  case seeChildrenBehindFigures
  /// To see the list of what has been published of own figures, without the figures.
  case seeReleases
  /// To write in the boxes beside the figures.
  case writeNarratives
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
    case .seePerson, .seeRestrictedSection, .recordAbout, .auditCase, .makeFamilyCode, .changeTeam,
      .restrictRecord,
      .approveDecision:
      true
    default: false
    }
  }
}
