import Record
import Vocabulary

/// A child protection plan begins and ends because a conference decided so, and plans that the law requires are children’s
/// social care’s to begin and to end.
///
/// Working Together to Safeguard Children 2023, chapter 3, on child protection conferences and on ending a plan: a review
/// conference decides, or the child moved to another authority whose conference was held, turned 18, or died.
extension HighLevelsDrawAPlan {
  static func objections(
    toBeginning plan: PlanWritten, in picture: Picture
  ) -> [Objection] {
    let involvement = picture.involvement
    guard plan.kind == .childProtection, involvement.plan(plan.plan) == nil,
      involvement.conferenceWithoutPlan == nil
    else { return [] }
    return [
      Objection(
        rule, at: "kind",
        "A child protection plan begins when a conference decides on it, and no such decision waits for a plan: record the conference first"
      )
    ]
  }

  static func objections(
    toEnding ended: PlanEnded, _ plan: PlanCourse, in picture: Picture
  ) -> [Objection] {
    if ended.ending == .turnedEighteen, picture.isSurelyUnder(18) {
      // Of any kind of plan it is a mistake; only of a child protection plan is it against the rule.
      return [
        Objection(
          plan.kind == .childProtection ? rule : nil, at: "ending",
          "The record says that \(picture.identity.name.shown) is not 18 yet: choose another reason, or put the date of birth right first"
        )
      ]
    }
    guard plan.kind == .childProtection else { return [] }
    switch ended.ending {
    case .anotherAuthority, .turnedEighteen, .died: return []
    case .outcomesAchieved, .steppedUp, .steppedDown, .agreementEnded, .movedAway, .other:
      guard !plan.isEndDecided(in: picture.involvement) else { return [] }
      return [
        Objection(
          rule, at: "ending",
          "A child protection plan ends when a review conference decides so, and none has since \(plan.startedOn.british): record the review conference first, with what it decided"
        )
      ]
    }
  }

  /// The end of all work would end a child protection plan too.
  static func objections(to closed: CaseClosed, in picture: Picture) -> [Objection] {
    let undecided = picture.involvement.openPlans.first {
      $0.kind == .childProtection && !$0.isEndDecided(in: picture.involvement)
    }
    let isGrownUp = picture.age.map { $0.possibleYears.lowerBound >= 18 } ?? false
    guard let undecided, picture.identity.diedOn == nil, !isGrownUp else { return [] }
    return [
      Objection(
        rule, at: "reason",
        "The child protection plan of \(undecided.startedOn.british) goes on, and no review conference has decided that it ends: record the conference, or end the plan first"
      )
    ]
  }

  /// The plans that something begins or ends, with the question that says so: who may do that is decided where access is.
  public static func plansDecided(
    by judged: any Judged, in picture: Picture
  ) -> [(kind: PlanKind, question: String)] {
    switch judged {
    case let plan as PlanWritten:
      picture.involvement.plan(plan.plan) == nil ? [(plan.kind, "kind")] : []
    case let ended as PlanEnded:
      picture.involvement.plan(ended.plan).map { [($0.kind, "ending")] } ?? []
    case is CaseClosed: picture.involvement.openPlans.map { ($0.kind, "reason") }
    default: []
    }
  }

  /// What stands against somebody else than children’s social care deciding on such a plan.
  public static func objection(
    leavingToSocialCare kind: PlanKind, at question: String
  ) -> Objection {
    Objection(
      rule, at: question,
      "Children’s social care \(question == "kind" ? "begins" : "ends") a \(kind.label.withoutCapital): ask the child’s social worker to record it"
    )
  }
}

extension PlanEnded {
  /// Whether it ends a plan otherwise than its rule says, so that it holds only when somebody else has approved it.
  public var waitsForAnother: Bool {
    overruled.contains { $0.rule == HighLevelsDrawAPlan.rule.id }
  }
}

extension Picture {
  /// Nil before birth, and while nobody knows when that was.
  fileprivate var age: Age? { identity.bornOn.flatMap { Age(bornOn: $0, on: today) } }
}
