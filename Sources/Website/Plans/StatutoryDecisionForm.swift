import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Children’s social care decides in writing whether statutory action follows (R-048); anybody decides to refer to them.
enum StatutoryDecisionForm: EntryForm {
  static let path = "statutory-decisions"
  static let heading = "Decide about statutory action"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<StatutoryDecision> {
    let action: StatutoryAction? = reader.choice("action_taken", missing: "Select what follows")
    let decision = StatutoryDecision(
      action: action ?? StatutoryAction.none, why: reader.text("why", "Why") ?? "",
      evidence: reader.ids("evidence"), isUrgent: reader.body.isTicked("is_urgent"))
    return TypedEntry(content: decision, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with decision: StatutoryDecision) {
    body.add("action_taken", decision.action)
    body.add("why", decision.why)
    for entry in decision.evidence { body.add("evidence", entry.value) }
    if decision.isUrgent { body.add("is_urgent", "yes") }
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let mayDecide = Access.decidesForSocialCare(subject.worker)
    return """
      \(when(!mayDecide, SocialCareDecides(person: subject.path).markup))\
      \(asking.one(
        "What follows?", "action_taken",
        among: StatutoryAction.allCases.filter { mayDecide || !$0.isSocialCares }, style: .strong))\
      \(asking.lines("Why?", "why", hint: "Also when no statutory action follows", rows: 4, style: .strong))\
      \(asking.evidence(
      "What on the record does it rest on?", "evidence", from: subject,
      hint: "Completed tools are evidence too"))\
      \(asking.day("On which day was it decided?"))\(asking.urgent(asksWhy: false))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
