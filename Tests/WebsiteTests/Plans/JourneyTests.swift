import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Whole stories through the pages, from a worry to the end of the work.
struct JourneyTests {
  @Test func `help that goes well: a worry, a plan, two reviews, up, a conference, down, the end`()
    async throws
  {
    let story = try await JourneySite()
    let concern = try await story.worry("No coat on five mornings")
    try await helpIsAgreed(story, on: concern)
    try await twoReviews(story)
    try await stepUp(story)
    try await stepDownAndEnd(story)
  }

  private func helpIsAgreed(_ story: JourneySite, on concern: ID<Entry>) async throws {
    try await story.send(
      "levels", ["level": "level-2", "why": "Cold most days", "evidence": concern.value])
    try await story.send(
      "agreements",
      [
        "asked": story.okafors.ngozi.value, "giver": "parent_with_responsibility",
        "answer": "yes", "scope": "A family worker on Tuesdays",
      ])
    let agreement = try await story.newest(AgreementAnswered.self).id.value
    try await story.okafors.assess()
    let location = try await story.send(
      "plans",
      [
        "plan": "plan-1", "kind": "early_help", "line_count": "1", "lines.0.id": "coat",
        "lines.0.needs": "warmth", "lines.0.outcome": "Maya is warm on the way to school",
        "lines.0.action": "Fetch a coat from the uniform bank on Monday",
        "lines.0.evidence": "Priya sees the coat each morning", "lines.0.owner": "kind:family",
        "lines.0.owner_name": "Gran Ada", "lines.0.due_on[day]": "20",
        "lines.0.due_on[month]": "3", "lines.0.due_on[year]": "2025",
        "voice.why_not": "Maya wanted to play first",
      ])
    #expect(location == story.okafors.path(story.maya, "plans/plan-1?done=plan"))
    let without = try await story.ask(
      "plan-agreements", ["plan": "plan-1", "views.ngozi-okafor": "yes"])
    #expect(without.page.contains("help needs the family’s agreement"))
    try await story.send(
      "plan-agreements",
      ["plan": "plan-1", "agreement": agreement, "views.child": "yes", "views.ngozi-okafor": "yes"])
    #expect(try await !story.page().contains("This version is not agreed yet"))
  }

  private func twoReviews(_ story: JourneySite) async throws {
    story.pass(days: 28)
    try await story.send(
      "reviews",
      [
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Three days in five",
        "decided.coat": "go_on", "is_progress_enough": "yes", "voice.why_not": "Away that day",
      ])
    story.pass(days: 28)
    let silent = try await story.ask(
      "reviews",
      [
        "plan": "plan-1", "outcomes.coat": "worse", "outcomes.coat.evidence": "No coat, and hungry",
        "decided.coat": "go_on", "is_progress_enough": "no", "voice.why_not": "Would not talk",
      ])
    #expect(silent.page.contains("Life is no better for the child here"))
    #expect(silent.page.contains("decide whether statutory action follows"))
    try await story.send(
      "reviews",
      [
        "plan": "plan-1", "outcomes.coat": "worse", "outcomes.coat.evidence": "No coat, and hungry",
        "decided.coat": "change", "decided.coat.why": "The bank has closed",
        "decided.coat.new_action": "The school buys a coat", "is_progress_enough": "no",
        "statutory_action": "refer_to_social_care", "statutory_why": "Hungry too",
        "voice.why_not": "Would not talk",
      ])
    #expect(try await story.page().contains("Worse. The action changes"))
  }

  private func stepUp(_ story: JourneySite) async throws {
    let review = try await story.newest(ReviewHeld.self).id.value
    try await story.send(
      "referrals",
      [
        "agency": "Children’s social care", "is_to_social_care": "yes", "why": "Hungry and cold",
        "referrer": "Priya Nair",
      ])
    let bare = try await story.ask(
      "levels", ["level": "level-4", "why": "Harm", "evidence": review], by: .rowan)
    #expect(bare.page.contains("Enter how far this has got, and what shows it"))
    try await story.send(
      "levels",
      [
        "level": "level-4", "why": "Significant harm is likely", "evidence": review,
        "outcomes.coat": "worse", "outcomes.coat.evidence": "No coat, and hungry",
      ], by: .rowan)
    try await story.send(
      "statutory-decisions",
      ["action_taken": "strategy_discussion", "why": "Harm is likely", "evidence": review],
      by: .rowan)
    try await story.send(
      "statutory-decisions",
      [
        "action_taken": "protection_conference", "why": "Harm is likely to go on",
        "evidence": review,
      ],
      by: .rowan)
    let decision = try await story.newest(StatutoryDecision.self).id.value
    #expect(try await story.page(by: .rowan).contains("You made it, so somebody else looks at it"))
    try await story.send(
      "approvals", ["decision": decision, "outcome": "approved"], by: .noor)
    try await story.send(
      "plan-endings",
      [
        "plan": "plan-1", "ending": "stepped_up", "why": "A protection plan takes it over",
        "outcomes.coat": "worse", "outcomes.coat.evidence": "No coat, and hungry",
      ], by: .rowan)
    try await confer(story, on: review)
    try await story.send(
      "plans",
      [
        "plan": "plan-2", "kind": "child_protection", "line_count": "1", "lines.0.id": "fed",
        "lines.0.needs": "warmth", "lines.0.outcome": "Maya is warm and fed every day",
        "lines.0.action": "Breakfast club every school day, and a coat by Friday",
        "lines.0.evidence": "Priya sees breakfast and coat each school day",
        "lines.0.owner": "priya", "lines.0.due_on[day]": "30", "lines.0.due_on[month]": "5",
        "lines.0.due_on[year]": "2025", "voice.why_not": "Asked twice; spoke to her teacher",
      ], by: .rowan)
    // What the law requires does not wait for the family’s agreement.
    try await story.send(
      "plan-agreements",
      [
        "plan": "plan-2", "views.child": "yes", "views.ngozi-okafor": "no",
        "views.ngozi-okafor.why": "Ngozi does not see the harm",
      ], by: .rowan)
    let page = try await story.page(by: .rowan)
    #expect(page.contains("Level 4") && page.contains("Child protection plan"))
  }

  /// The clock that began with the strategy discussion runs until the conference is recorded with everything it decided.
  private func confer(_ story: JourneySite, on review: String) async throws {
    #expect(try await story.page(by: .rowan).contains("Hold the child protection conference"))
    let bare = try await story.ask("conferences", ["chair": "Yusuf Demir"], by: .rowan)
    for missing in [
      "Select which conference it was", "Say which agencies came", "Say who of the family came",
      "Select what the conference decided", "Enter why",
      "Choose what the child said or showed, or enter why the child could not be heard",
    ] { #expect(bare.page.contains(missing), "\(missing)") }
    #expect(bare.page.contains("Yusuf Demir"))
    let again = try await story.ask(
      "conferences",
      [
        "chair": "Yusuf Demir", "action": "another_agency",
        "attendance_other.agency": "Vale Academy", "attendance_other.came": "yes",
      ], by: .rowan)
    #expect(again.page.contains("/conferences#another-agency"))
    #expect(again.page.contains("Yusuf Demir") && again.page.contains("attendance.vale-academy"))
    #expect(
      try await story.send(
        "conferences",
        [
          "type": "initial", "chair": "Yusuf Demir", "attendance.hill-primary-school": "yes",
          "attendance.hill-primary-school.report": "received", "evidence": review,
          "family.ngozi-okafor": "yes", "family.child": "no", "family.other": "Gran Ada",
          "views.parent.works_well": "Gran", "voice.why_not": "Asked twice; spoke to her teacher",
          "decision": "protection_plan", "category": "neglect",
          "why": "Cold and hungry for months, and worse",
        ], by: .rowan
      ).hasSuffix("plan?done=conference"))
    let held = try await story.newest(ConferenceHeld.self).content
    #expect(held.attendance.map(\.attended) == [true])
    #expect(
      held.family.map { "\($0.name) \($0.attended)" }.sorted()
        == ["Gran Ada true", "Maya Okafor, known as May false", "Ngozi Okafor true"])
    #expect(held.coreGroupBy != nil && held.reviewBy != nil)
    let page = try await story.page(by: .rowan)
    #expect(!page.contains("Hold the child protection conference"))
    #expect(page.contains("A child protection plan is needed: Neglect"))
    #expect(page.contains("Write the child protection plan"))
  }

  private func stepDownAndEnd(_ story: JourneySite) async throws {
    story.pass(days: 90)
    try await story.send(
      "reviews",
      [
        "plan": "plan-2", "meeting": "review_conference", "decision": "early_help",
        "attendance.hill-primary-school": "yes", "chair": "Yusuf Demir",
        "family.gran-ada": "yes", "outcomes.fed": "achieved",
        "outcomes.fed.evidence": "Every day since June",
        "decided.fed": "done", "is_progress_enough": "yes", "voice.why_not": "At her gran’s",
      ], by: .rowan)
    let review = try await story.newest(ReviewHeld.self).id.value
    let untrue = try await story.ask(
      "levels",
      [
        "level": "level-2", "why": "Warm and fed", "evidence": review,
        "reason": "outcomes_achieved", "outcomes.fed": "same", "outcomes.fed.evidence": "Cold",
      ], by: .rowan)
    #expect(untrue.page.contains("is not achieved: choose another reason"))
    try await story.send(
      "levels",
      [
        "level": "level-2", "why": "Warm and fed", "evidence": review,
        "reason": "outcomes_achieved", "outcomes.fed": "achieved",
        "outcomes.fed.evidence": "Every day since June",
      ], by: .rowan)
    #expect(try await story.newest(LevelDecided.self).content.change == .stepDown)
    try await story.send(
      "closures",
      [
        "reason": "outcomes_achieved", "why": "Warm and fed for three months",
        "who_to_turn_to": "Ms Hart at school", "carry_on": "Breakfast club goes on",
        "outcomes.fed": "achieved", "outcomes.fed.evidence": "Every day since June",
      ], by: .rowan)
    // Until somebody else has approved it, the work goes on.
    let waiting = try await story.page()
    #expect(waiting.contains("has asked to end the work; waiting for approval by a manager"))
    #expect(!waiting.contains("There is no plan now"))
    let closing = try await story.newest(CaseClosed.self).id.value
    let own = try await story.ask(
      "approvals", ["decision": closing, "outcome": "approved"], by: .rowan)
    #expect(own.status == 404)
    try await story.send("approvals", ["decision": closing, "outcome": "approved"], by: .noor)
    #expect(try await story.page().contains("There is no plan now"))
    #expect(try await story.page().contains("The work ended on"))
    // After social care, support goes on under a plan of its own.
    #expect(try await story.overview().contains("Plan the support that goes on"))
  }

  @Test func `R-041 R-042 R-043 help that is refused: somebody keeps watch, then refers at once`()
    async throws
  {
    let story = try await JourneySite()
    let concern = try await story.worry("No coat on five mornings")
    try await story.send(
      "levels", ["level": "level-3", "why": "Cold most days", "evidence": concern.value],
      by: .rowan)
    let refusal: KeyValuePairs = [
      "asked": story.okafors.ngozi.value, "giver": "parent_with_responsibility", "answer": "no",
      "scope": "A family worker", "why": "Too many visits", "is_near_significant_harm": "no",
      "efforts": "Met twice, once with her sister", "monitor": "Ms Hart",
      "monitor.agency": "Hill Primary", "monitor.contact": "Every school day",
      "monitor.review_on[day]": "1", "monitor.review_on[month]": "4",
      "monitor.review_on[year]": "2025",
    ]
    try await story.send("agreements", refusal)
    let help = try await story.ask("help", ["service": "Parenting group"])
    #expect(help.status == 422)
    #expect(help.page.contains("help needs the family’s agreement"))

    story.pass(days: 28)
    let found = try await story.send(
      "monitoring",
      ["found": "Thinner, and asleep in class", "is_near_significant_harm": "yes"])
    #expect(found == story.okafors.path(story.maya, "referrals/new?near_harm=yes"))
    let now = try await story.page("referrals/new?near_harm=yes")
    #expect(now.contains("refer to children’s social care now"))
    #expect(now.contains("A refusal does not stand in the way"))
    try await story.send(
      "referrals",
      [
        "agency": "Children’s social care", "is_to_social_care": "yes",
        "why": "Thinner, and asleep in class", "referrer": "Ms Hart",
      ])
    #expect(try await story.page().contains("Not told yet"))
    let referral = try await story.newest(ReferralMade.self).id.value
    try await story.send(
      "referrers-told",
      ["referral": referral, "was_told": "yes", "what": "A social worker visits today"], by: .noor)
    let page = try await story.page()
    #expect(page.contains("A social worker visits today") && !page.contains("Not told yet"))
  }
}
