public import Record
public import Vocabulary

/// Something that is to be done by a day, for the clocks on a child’s page and the list of what is due.
public struct Deadline: Hashable, Sendable {
  /// What is to be done: “Review: early help plan”.
  public let what: String
  public let on: LocalDate
  /// How the day was worked out; nil for a day that somebody set.
  public let due: DueDate?
  /// The entry it comes from.
  public let entry: ID<Entry>
  /// What somebody does about it.
  public let act: Act

  /// What meets a deadline.
  public enum Act: Hashable, Sendable {
    case finishAssessment
    case getContribution(from: ID<Agency>)
    case review(ID<Plan>)
    case carryOut(ID<Plan>)
    case lookAgainAtRefusal
    case decideOnReferral
    case decideOnConference
    case holdConference
    case meetInCoreGroup(ID<Plan>)
    case writeProtectionPlan
    case endProtectionPlan(ID<Plan>)
    case tellReferrer
    case settleCarePlan
    case lookAgainAtLongHelp
    case lookAgainAtSharing
    case seeHomeAgain
    case useToolAgain(ID<CompletedForm>)
    case refer
  }

  /// Whether nobody but children’s social care can meet it.
  public var isSocialCares: Bool {
    switch act {
    case .decideOnReferral, .decideOnConference, .holdConference, .writeProtectionPlan,
      .endProtectionPlan:
      true
    default: false
    }
  }

  public func isOverdue(on today: LocalDate) -> Bool { today > on }

  /// The words shown to people: 3 days left, due today, 2 days overdue.
  public func words(on today: LocalDate) -> String { DueDate.words(due: on, on: today) }
}
