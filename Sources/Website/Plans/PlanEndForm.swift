import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A plan ends: how far each outcome got, and what follows.
enum PlanEndForm: EntryForm {
  static let path = "plan-endings"
  static let heading = "End a plan"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<PlanEnded> {
    let plan = subject.chosenPlan(in: reader.body)
    let ending: PlanEnding? = reader.choice("ending", missing: "Select why the plan ends")
    let ended = PlanEnded(
      plan: plan?.id ?? ID("none"), ending: ending ?? .other,
      why: reader.text("why", "Why", missing: "Enter why the plan ends"),
      outcomes: OutcomeQuestions.read(&reader, lines: plan?.lines ?? []),
      followOn: reader.ids("follow_on", of: Plan.self).first, overruled: reader.overruled())
    return TypedEntry(content: ended, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with ended: PlanEnded) {
    body.add("plan", ended.plan.value)
    body.add("ending", ended.ending)
    body.add("why", ended.why)
    OutcomeQuestions.fill(&body, ended.outcomes)
    body.add("follow_on", ended.followOn?.value)
    body.add(ended.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    guard let plan = subject.chosenPlan(in: asking.body) else {
      return "<div id=\"plan\"><p>There is no plan to end.</p></div>"
    }
    let others = (subject.picture?.involvement.openPlans ?? []).filter { $0.id != plan.id }
    return """
      <div id="plan">\(HiddenField("plan", value: plan.id.value))<p>\(plan.kind.label), from \(plan.startedOn.british).</p></div>\
      \(OutcomeQuestions.asked(asking, lines: plan.lines, found: plan.findings))\
      <h2>The ending</h2>\(conference(plan, subject))\
      \(asking.one("Why does the plan end?", "ending", of: PlanEnding.self, style: .strong))\
      \(asking.lines("In your own words", "why", style: .strong))\
      \(when(!others.isEmpty, Radios(
        "Which plan follows it?", name: "follow_on",
        choices: others.map { Answers.choice("\($0.kind.label), from \($0.startedOn.british)", value: $0.id.value) },
        chosen: asking.body.text("follow_on"), errors: asking.errors).markup))\
      \(asking.day("On which day does it end?"))\(asking.overruling)
      """
  }

  /// What the last conference decided, on which the end of a child protection plan rests (R-044).
  private static func conference(_ plan: PlanCourse, _ subject: FormSubject) -> Markup {
    guard plan.kind == .childProtection, let picture = subject.picture else { return .empty }
    let decided = plan.decidedAtConference(in: picture.involvement)
    return InsetText(
      """
      <p>A child protection plan ends when a review conference decides so, or when the child lives for good where another \
      authority has held its conference, turns 18 or dies. Children’s social care records it.</p>\
      <p>\(decided.map { "The last conference decided: \($0.label.withoutCapital)." }
        ?? "No conference since it began has recorded what it decided on the plan.")</p>
      """
    ).markup
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=\(PlanEnded.from(entry)?.waitsForAnother == true ? "ended" : "saved")"
  }
}
