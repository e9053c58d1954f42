import Vocabulary

extension CensusRule {
  static let protectionPlans: [CensusRule] = [
    CensusRule(
      "8730", .childProtectionPlans, [.previousPlans],
      "It is not said how many child protection plans the child had before.",
      do: "Give the number; 0 if this is the first.",
      .protectionPlans { plan, _, report in
        guard let number = plan.previousPlans else {
          return report.failure(in: plan, plan.startedOn, missing: .previousPlans)
        }
        if number.value == nil { report.failure(in: plan, number) }
      }),
    CensusRule(
      "8905", .childProtectionPlans, [.initialCategory],
      "The category of abuse when the plan began is missing or not one of the codes.",
      do: "Give NEG, PHY, SAB, EMO or MUL.",
      .protectionPlans { plan, census, report in
        guard let category = plan.initialCategory else {
          return report.failure(in: plan, plan.startedOn, missing: .initialCategory)
        }
        if !census.knows(category, in: .categoryOfAbuse) { report.failure(in: plan, category) }
      }),
    CensusRule(
      "8910", .childProtectionPlans, [.latestCategory],
      "The latest category of abuse is missing or not one of the codes.",
      do: "Give NEG, PHY, SAB, EMO or MUL; the first category again if it has not changed.",
      .protectionPlans { plan, census, report in
        guard let category = plan.latestCategory else {
          return report.failure(in: plan, plan.startedOn, missing: .latestCategory)
        }
        if !census.knows(category, in: .categoryOfAbuse) { report.failure(in: plan, category) }
      }),
    CensusRule(
      "8915", .childProtectionPlans, [.protectionPlanStart, .deathDate],
      "The child protection plan starts after the child had died.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        guard child.diedOn != nil else { return }
        for plan in child.episodes.flatMap(\.protectionPlans)
        where plan.startedOn.isAfter(child.diedOn) {
          report.failure(in: plan, plan.startedOn, child.diedOn)
        }
      }),
    CensusRule(
      "8920", .childProtectionPlans, [.deathDate, .protectionPlanEnd],
      "The child protection plan ends after the child had died.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        guard child.diedOn != nil else { return }
        for plan in child.episodes.flatMap(\.protectionPlans)
        where plan.endedOn.isAfter(child.diedOn) {
          report.failure(in: plan, plan.endedOn, child.diedOn)
        }
      }),
    CensusRule(
      "2883", .childProtectionPlans, [.protectionPlanStart, .conferenceDate],
      "More child protection plans started in the year than initial conferences were held.",
      do: "Add the conferences that are missing, or correct the dates of plans and conferences.",
      .wholeReturn { tally, report in
        guard tally.plansStarted > tally.conferencesHeld else { return }
        report.failure(
          note: "\(tally.plansStarted) plans started, \(tally.conferencesHeld) conferences were "
            + "held.")
      }),
    CensusRule(
      "2885", .childProtectionPlans, [.protectionPlanStart, .conferenceDate],
      "The child protection plan starts on another day than an initial conference of the referral.",
      do: "Correct whichever date is wrong, or add the conference that decided on the plan.",
      .episodes { episode, census, report in
        let held = episode.conferences
        for plan in episode.protectionPlans {
          guard let started = plan.startedOn?.value, census.covers(started),
            !held.contains(where: { $0.isSame(as: plan.startedOn) })
          else { continue }
          let parts = [plan.startedOn].parts + held.parts
          report.failure(in: plan, parts: parts, missing: parts.count > 1 ? [] : [.conferenceDate])
        }
      }),
  ]
}
