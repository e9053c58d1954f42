public import Casework
public import Record
public import Vocabulary

/// One thing that is due or waits, and the child it is about.
public struct WaitingThing: Sendable {
  public let person: PersonProjection
  public let what: What
  public let time: Time
  /// Whether it is about a child who is in danger or near significant harm, on which social care has not decided.
  public let isHarmNear: Bool

  /// What it is, with what it comes from.
  public enum What: Sendable {
    /// A child is in danger or near significant harm, and nobody has acted on it.
    case harm(HarmSaid)
    /// Another agency’s assessment waits for what the worker’s own knows.
    case contribution(AskedContribution)
    /// A child or a parent wrote it with a one-time code.
    case written(Entry)
    /// Somebody else’s decision, to be looked at.
    case decision(ApprovalCourse)
    /// The worker’s own decision, sent back to be thought about again.
    case returned(ApprovalCourse)
    /// Somebody referred the child to children’s social care, and nobody there has taken it on.
    case referral(ReferralCourse)
    /// Something was decided on a referral and nobody has told whoever referred.
    case untold(ReferralCourse)
    case deadline(Deadline)
    /// A plan whose first review is past its day.
    case unreviewed(PlanCourse)
    /// A level that calls for a plan, of a child who has none.
    case planless(Said<LevelDecided>)
    /// It has lasted longer than the months for its kind; with whether help is meant to last.
    case long(PlanCourse, Said<LongTermMarked>?)
  }

  /// When it has to be done, or since when it has waited.
  public enum Time: Hashable, Sendable {
    case due(LocalDate)
    case since(LocalDate)
  }

  /// The sorts of things that wait, in the order they are counted.
  public enum Sort: String, CaseIterable, Sendable {
    case harm
    case referrals
    case decisions
    case returned
    case contributions
    case written
    case untold
    case due
    case unreviewed
    case planless
    case long

    /// The words shown to people.
    public var label: String {
      switch self {
      case .harm: "Danger that nobody has acted on"
      case .referrals: "Referrals that nobody has taken on"
      case .returned: "Sent back to you"
      case .contributions: "Contributions your agency was asked for"
      case .written: "A family has written"
      case .decisions: "Decisions of others to look at"
      case .untold: "Referrers to be told what came of it"
      case .due: "What is due"
      case .unreviewed: "Plans that have not been reviewed"
      case .planless: "Levels that call for a plan"
      case .long: "Plans that have lasted long"
      }
    }
  }

  public var sort: Sort {
    switch what {
    case .harm: .harm
    case .referral: .referrals
    case .returned: .returned
    case .contribution: .contributions
    case .written: .written
    case .decision: .decisions
    case .untold: .untold
    case .deadline: .due
    case .unreviewed: .unreviewed
    case .planless: .planless
    case .long: .long
    }
  }

  /// How soon somebody has to look at it, whatever its day.
  enum Urgency: Int {
    /// A child is in danger, or harm is near, and nobody has acted on it or a decision on it waits.
    case danger
    /// A child wrote it, and nobody has answered.
    case childsWords
    /// Somebody else can go no further before it is looked at: a referral, a decision to approve.
    case others
    /// Somebody waits for an answer: a decision that was sent back, what a parent wrote.
    case answer
    case dueDate
  }

  var urgency: Urgency {
    switch what {
    case .harm: .danger
    case .referral, .decision: isHarmNear ? .danger : .others
    case .written(let entry):
      entry.envelope.basis == .childsWords ? .childsWords : isHarmNear ? .danger : .answer
    case .deadline: isHarmNear ? .danger : .dueDate
    case .returned: isHarmNear ? .danger : .answer
    case .contribution, .untold, .unreviewed, .planless, .long: .dueDate
    }
  }

  /// The day it is sorted by.
  var day: LocalDate {
    switch time {
    case .due(let day), .since(let day): day
    }
  }
}
