import Record
import Vocabulary

/// Which levels those are is the place’s own rule.
///
/// Help that is started, or a plan that is agreed, without somebody’s agreement is held back unless it is urgent or somebody gives a
/// reason; plans that the law requires need none. Agreement withdrawn later is noticed.
public enum HelpNeedsAgreement: PracticeRule {
  public static let rule = Rule("R-040", source: "Blackpool Appendix 4")

  public static let says =
    "At the levels where the place says so, help is only given with the family’s agreement."

  public static let asks = [
    FormPrompt(
      .agreement, "name", "Who was asked, and what do they agree to?",
      hint:
        "Agreeing to help is not the same as a lawful basis for sharing information, which is decided apart."
    )
  ]

  static func objections(to help: HelpStarted, in picture: Picture) -> [Objection] {
    objections(at: help.level ?? picture.involvement.level?.content.level, in: picture)
  }

  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    guard let plan = picture.involvement.plan(agreed.plan), plan.kind.needsAgreement else {
      return []
    }
    return objections(at: picture.involvement.level?.content.level, in: picture)
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let involvement = picture.involvement
    guard !involvement.agreements.isGiven else { return [] }
    let help = involvement.openHelp.filter {
      picture.place.agreement.isNeeded(at: $0.content.level ?? involvement.level?.content.level)
    }
    return noticed(
      help.map(\.id), "Help goes on without agreement",
      "At this level help needs the family’s agreement, and none stands now. Ask again, or decide what follows."
    )
  }

  private static func objections(
    at level: ID<LevelOfNeed>?, in picture: Picture
  ) -> [Objection] {
    guard picture.place.agreement.isNeeded(at: level), !picture.involvement.agreements.isGiven
    else { return [] }
    let name = level.flatMap { picture.place.levels?.level($0)?.name } ?? "this level"
    return [
      Objection(
        rule, at: "agreement",
        "At “\(name)” help needs the family’s agreement: record who agrees, to what and when")
    ]
  }
}

extension PlanKind {
  /// Child in need plans rest on agreement too; protection and care plans do not.
  fileprivate var needsAgreement: Bool { self != .childProtection && self != .care }
}
