import Record
import Vocabulary

/// Which levels those are is the place’s own rule.
///
/// Help that is started, or a plan that is agreed, points to the agreement it rests on; without one it is held back unless it is
/// urgent or somebody gives a reason. So it is while no level is decided, for nobody has judged yet that none is needed. Plans that
/// protect a child need none. Agreement that no longer stands is noticed.
public enum HelpNeedsAgreement: PracticeRule {
  public static let rule = Rule("R-040", source: "Blackpool Appendix 4")

  public static let says =
    "At the levels where the place says so, help is only given with the family’s agreement."

  public static let asks = [
    FormPrompt(
      .agreement, "name", "Who was asked, and what do they agree to?",
      hint:
        "Agreeing to help is not the same as a lawful basis for sharing information, which is decided apart."
    ),
    FormPrompt(
      .agreement, "why_competent", "If they are under 16: why are they competent to agree to this?",
      hint:
        "What they understand of it, of the other choices and of what may follow (Gillick). Without this a parent’s agreement is still needed."
    ),
  ]

  /// Whoever the record says is no parent of the child cannot agree as one; a child agrees only for themselves.
  static func objections(to answered: AgreementAnswered, in picture: Picture) -> [Objection] {
    guard answered.answer == .yes else { return [] }
    switch answered.giver {
    case .parentWithResponsibility:
      guard let asked = answered.asked,
        asked == picture.person || !picture.mayHaveResponsibility(asked)
      else { return [] }
      return [
        Objection(
          rule, at: "giver",
          "The record does not say that \(answered.name) is a parent with parental responsibility: choose what they are to the child, or put the record right first"
        )
      ]
    case .youngPerson:
      guard let asked = answered.asked, asked != picture.person else {
        return objections(toOwn: answered, of: picture.identity, on: picture.today)
      }
      return [
        Objection(
          rule, at: "giver",
          "The young person is the child whose record this is, not \(answered.name)")
      ]
    case .otherCarer: return []
    }
  }

  static func objections(to help: HelpStarted, in picture: Picture) -> [Objection] {
    objections(
      restingOn: help.agreement, at: help.level ?? picture.involvement.level?.content.level,
      in: picture)
  }

  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    guard let plan = picture.involvement.plan(agreed.plan), plan.kind.needsAgreement else {
      return []
    }
    return objections(
      restingOn: agreed.agreement, at: picture.involvement.level?.content.level, in: picture)
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let (help, plans) = (helpWithout(in: picture), plansWithout(in: picture))
    let isLevelled = picture.involvement.level != nil
    let unlevelled = help.filter { $0.content.level == nil && !isLevelled }.map(\.id)
    let levelled = help.filter { $0.content.level != nil || isLevelled }.map(\.id)
    let planned = plans.map(\.current.id)
    return noticed(
      levelled + (isLevelled ? planned : []), "Help goes on without agreement",
      "At this level help needs the family’s agreement, and none stands now. Ask again, or decide what follows."
    )
      + noticed(
        unlevelled + (isLevelled ? [] : planned), "Help goes on and no level of need is decided",
        "Whether help needs the family’s agreement depends on the level here. Decide the level, and ask who agrees."
      )
  }

  /// Whether help or a plan goes on that needs the family’s agreement, which does not stand now.
  public static func isGoingOnWithout(in picture: Picture) -> Bool {
    !helpWithout(in: picture).isEmpty || !plansWithout(in: picture).isEmpty
  }

  private static func helpWithout(in picture: Picture) -> [Said<HelpStarted>] {
    let involvement = picture.involvement
    return involvement.openHelp.filter { help in
      picture.place.agreement.isNeeded(at: help.content.level ?? involvement.level?.content.level)
        && isWithout(help, involvement.agreements)
    }
  }

  /// Help that began though no agreement carried it is without one until the family agrees to help after it.
  private static func isWithout(_ help: Said<HelpStarted>, _ agreements: Agreements) -> Bool {
    if help.content.agreement == nil, help.content.overruled.contains(where: { $0.rule == rule.id })
    {
      return !agreements.given.contains { $0.isAfter(help) }
    }
    return isWithout(help.content.agreement, agreements)
  }

  /// Plans that were agreed and run on; one that names no agreement rests on any that stands.
  private static func plansWithout(in picture: Picture) -> [PlanCourse] {
    let (involvement, agreements) = (picture.involvement, picture.involvement.agreements)
    guard picture.place.agreement.isNeeded(at: involvement.level?.content.level) else { return [] }
    return involvement.openPlans.filter { plan in
      guard plan.kind.needsAgreement, let agreed = plan.agreed.last?.content else { return false }
      return isWithout(agreed.agreement, agreements)
    }
  }

  /// Whether what names an agreement, or rests on any where it names none, is without one as far as the viewer can see.
  private static func isWithout(_ agreement: ID<Entry>?, _ agreements: Agreements) -> Bool {
    guard let agreement else { return agreements.given.isEmpty }
    return !agreements.stands(agreement) && !agreements.isUnseen(agreement)
  }

  private static func objections(
    restingOn agreement: ID<Entry>?, at level: ID<LevelOfNeed>?, in picture: Picture
  ) -> [Objection] {
    let agreements = picture.involvement.agreements
    guard picture.place.agreement.isNeeded(at: level), !agreements.stands(agreement) else {
      return []
    }
    let next =
      agreements.given.isEmpty
      ? "record who agrees, to what and when" : "choose the agreement it rests on"
    let words: String
    if let level {
      let name = picture.place.levels?.level(level)?.name ?? "this level"
      words = "At “\(name)” help needs the family’s agreement: \(next)"
    } else {
      words =
        "No level of need is decided, so help needs the family’s agreement: decide the level, or \(next)"
    }
    return [
      Objection(rule, at: "agreement", words + childAlone(in: picture))
    ]
  }

  /// Why a child’s own agreement does not carry help yet; empty where there is none.
  private static func childAlone(in picture: Picture) -> String {
    picture.involvement.agreements.ofChildAlone.isEmpty
      ? ""
      : ". A child under 16 agrees alone only where somebody has written why they are competent to"
  }
}

extension Picture {
  /// Whether the record leaves open that somebody has parental responsibility for the child: they are joined to the child in
  /// a way that can carry it, and nobody wrote that they have none.
  fileprivate func mayHaveResponsibility(_ other: ID<Person>) -> Bool {
    let links = family.links.filter {
      $0.person == other && $0.relative == person && $0.includes(today)
    }
    if links.isEmpty || links.contains(where: { $0.relationship.hasParentalResponsibility == .yes })
    {
      return true
    }
    return links.contains {
      $0.kind.isParental && $0.relationship.hasParentalResponsibility != .no
    }
  }
}

extension PlanKind {
  /// Child in need plans rest on agreement too; protection and care plans do not.
  var needsAgreement: Bool { self != .childProtection && self != .care }
}
