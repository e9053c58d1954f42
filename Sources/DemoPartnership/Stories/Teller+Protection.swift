import Casework
import Record
import UseCases
import Vocabulary

/// An enquiry, a conference and a child protection plan for each child, and what becomes of it.
extension Teller {
  private func plan(of child: Member) -> ID<Plan> { ID(named("protection-\(child.id)")) }

  private func line(of child: Member, from ago: Int) -> PlanLine {
    PlanLine(
      id: ID(named("sober-\(child.id)")),
      action: "Somebody sober is at home every evening; Gran is rung before anybody drinks",
      outcome: "\(child.given) sleeps through, and knows who is awake",
      evidence: "School sees \(child.given) rested; no call-out for three months",
      owner: LineOwner(kind: .family, name: family.mother.given),
      dueOn: day(ago).adding(days: 90))
  }

  private func progress(
    _ progress: Progress, _ child: Member, from ago: Int, _ evidence: String
  ) -> OutcomeProgress {
    let line = line(of: child, from: ago)
    return OutcomeProgress(
      line: line.id, outcome: line.outcome, progress: progress, evidence: evidence)
  }

  private var voice: VoiceHeard {
    VoiceHeard(whyNot: "Seen alone the week before; see what was said.")
  }

  /// - Parameters:
  ///   - ago: how many days ago the conference was.
  ///   - works: whether it gets better; for some it does and for some it does not, when left out.
  mutating func protectionPlan(_ ago: Int, _ children: [Member], works: Bool? = nil) {
    statutory(
      ago + 14, .strategyDiscussion, children,
      why: "Three call-outs in a season, and a child who puts a chair against the door.")
    statutory(
      ago + 13, .section47, children, why: "Significant harm is likely if the nights go on so.")
    statutory(
      ago + 5, .protectionConference, children,
      why: "The harm is borne out by what each agency saw, and goes on.")
    conference(ago, children)
    level(
      ago, children, "child-protection", "Child protection", .stepUp,
      why: "Each agency held a piece; together they show lasting harm.")
    for child in children { protect(ago, child) }
    // Where the first core group was not held, the record shows it.
    if ago > 9, turn % 4 != 0 { reviews(ago - 9, children, from: ago, .coreGroup, .same) }
    guard ago > 84 else { return }
    let works = works ?? (turn % 3 != 0)
    reviews(ago - 84, children, from: ago, .reviewConference, works ? .better : .same)
    if works, ago > 230 { stepDown(ago - 220, children, from: ago) }
  }

  private mutating func conference(_ ago: Int, _ children: [Member]) {
    let held = day(ago)
    let dissents = turn % 5 == 0
    tell(
      ConferenceHeld(
        type: .initial, chair: "Meera Joshi, independent chair",
        attendance: [
          cast.socialWorker.attending(), cast.officer.attending(),
          cast.schoolLead.attending(), cast.adults.attending(.received, came: false),
          cast.healthVisitor.attending(.notReceived, came: false),
        ], family: attended(children.map { ($0, false) } + [(family.mother, true)]), voice: voice,
        views: [
          ViewGiven(
            giver: .parent, worksWell: "Weekends with Gran", mustChange: "The drinking, she says"),
          ViewGiven(giver: .child, worksWell: "Sundays", mustChange: "The shouting"),
        ], decision: .protectionPlan, category: .neglect,
        why: "Nobody sober at night, children awake and afraid, and three months of it.",
        dissent: dissents
          ? [
            Dissent(
              who: "\(cast.adults.name), \(cast.adults.agency.name)",
              view: "A child in need plan would have been enough, with recovery under way.")
          ] : [],
        coreGroupBy: .ofGuidance(
          WorkingCalendar.englandAndWales.adding(workingDays: 10, to: held), from: held,
          ID("first-core-group")),
        reviewBy: .ofGuidance(held.adding(months: 3), from: held, ID("first-review-conference"))),
      daysAgo: ago, by: cast.socialWorker, about: children, basis: .opinion)
  }

  private func attended(_ came: [(member: Member, attended: Bool)]) -> [FamilyAttendance] {
    came.map { member, attended in
      FamilyAttendance(
        giver: member.stage == .adult ? .parent : .child,
        person: member.stage == .adult ? nil : member.id, name: member.name.full,
        attended: attended)
    }
  }

  private mutating func protect(_ ago: Int, _ child: Member) {
    let version = named("protection-version-\(child.id)")
    tell(
      PlanWritten(
        plan: plan(of: child), kind: .childProtection, mostlyAbout: .neglect,
        lead: cast.socialWorker.leading("Straight with us."),
        lines: [line(of: child, from: ago)],
        writtenWith: [PlanParticipant(giver: .parent, name: family.mother.given)],
        until: day(ago).adding(days: 270), checkLastsOn: day(ago).adding(days: 360),
        ifItDoesNotWork: "We meet within the week, and say what happens next.",
        formats: [.paper, .readAloud], voice: voice),
      daysAgo: ago, by: cast.socialWorker, about: [child], tag: version)
    let refuses = turn % 2 == 0
    agreed(
      ago - 1, child, plan(of: child), version: version, mother: refuses ? .no : .yes,
      why: refuses ? "She does not see the harm in it" : nil,
      done: refuses ? "Her own worker goes through it again with her, with her sister there" : nil)
  }

  private mutating func reviews(
    _ daysAgo: Int, _ children: [Member], from ago: Int, _ meeting: ReviewMeeting,
    _ how: Progress
  ) {
    let evidence: [Progress: String] = [
      .better: "Four quiet weekends of five; in school on time.",
      .same: "Two call-outs since; Gran rung once.",
      .achieved: "No call-out for four months; both say they sleep.",
    ]
    for child in children {
      let line = line(of: child, from: ago)
      let decided =
        how == .same
        ? DecidedLine(
          line: line.id, decision: meeting == .coreGroup ? .goOn : .change,
          why: "It rests on one promise, made in the mornings.",
          newAction: meeting == .coreGroup
            ? nil : "Gran stays Fridays to Sundays, and rings the duty line herself")
        : DecidedLine(line: line.id, decision: how == .achieved ? .done : .goOn, why: "It holds.")
      tell(
        ReviewHeld(
          plan: plan(of: child), meeting: meeting,
          chair: meeting == .reviewConference ? "Meera Joshi, independent chair" : nil,
          outcomes: [progress(how, child, from: ago, evidence[how] ?? "")], voice: voice,
          views: [
            ViewGiven(giver: .child, worksWell: "Pancakes", mustChange: "Nobody shouts at night")
          ],
          attendance: [
            cast.socialWorker.attending(),
            cast.schoolLead.attending(),
            cast.adults.attending(how == .same ? .notReceived : .received, came: how != .same),
          ], family: attended([(child, how == .achieved), (family.mother, how != .same)]),
          decided: [decided],
          isProgressEnough: how == .same ? .no : .yes,
          statutoryAction: how == .same && meeting == .reviewConference
            ? StatutoryAction.none : nil,
          statutoryWhy: how == .same && meeting == .reviewConference
            ? "Not yet: the plan changes now, and we look again in a month." : nil,
          decision: meeting == .coreGroup
            ? nil : how == .achieved ? .earlyHelp : .protectionPlan),
        daysAgo: daysAgo, by: cast.socialWorker, about: [child], basis: .opinion)
    }
  }

  /// Down again on what was achieved, with support that goes on after social care.
  private mutating func stepDown(_ daysAgo: Int, _ children: [Member], from ago: Int) {
    reviews(daysAgo, children, from: ago, .reviewConference, .achieved)
    for child in children {
      let achieved = progress(
        .achieved, child, from: ago, "No call-out for four months; both say they sleep.")
      let (follows, agreement) = (named("follow-\(child.id)"), named("follow-yes-\(child.id)"))
      level(
        daysAgo, [child], "early-help", "Family Help", .stepDown,
        why: "The nights have been safe for four months.", reason: .outcomesAchieved,
        outcomes: [achieved])
      tell(
        PlanEnded(
          plan: plan(of: child), ending: .outcomesAchieved, why: "It has held for four months.",
          outcomes: [achieved], followOn: ID(follows)),
        daysAgo: daysAgo, by: cast.socialWorker, about: [child], basis: .opinion)
      agrees(
        daysAgo - 1, child, to: "Family Help: a visit a month, and Gran’s number", at: "early-help",
        tag: agreement)
      tell(
        PlanWritten(
          plan: ID(follows), kind: .followOn, mostlyAbout: .neglectSeenEarly,
          lead: cast.schoolLead.leading("Knows us all."),
          lines: [
            PlanLine(
              id: ID(named("calm-\(child.id)")),
              action: "School asks \(child.given) every Monday how the weekend was",
              outcome: "\(child.given) always has somebody to tell",
              evidence: "\(child.given) names who they would tell",
              owner: LineOwner(
                kind: .practitioner, practitioner: cast.schoolLead.id, name: cast.schoolLead.name),
              dueOn: day(daysAgo).adding(days: 120))
          ], writtenWith: [PlanParticipant(giver: .parent, name: family.mother.given)],
          until: day(daysAgo).adding(days: 180), voice: voice),
        daysAgo: daysAgo - 1, by: cast.schoolLead, about: [child], tag: follows)
      agreed(daysAgo - 2, child, ID(follows), version: follows, agreement: agreement)
    }
  }
}
