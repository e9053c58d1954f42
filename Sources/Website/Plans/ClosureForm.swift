import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Agencies end their work with a child: on each outcome and each area of concern (R-047).
enum ClosureForm: EntryForm {
  static let path = "closures"
  static let heading = "End the work with this child"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<CaseClosed> {
    let reason: StepDownReason? = reader.choice("reason", missing: "Select why it ends")
    let picture = subject.judgedIn
    let closed = CaseClosed(
      reason: reason ?? .other, why: reader.text("why", "Why") ?? "",
      outcomes: OutcomeQuestions.read(
        &reader, lines: subject.linesAsked(in: reader.body)),
      concerns: OutcomeQuestions.read(&reader, concerns: AreaQuestion.all(in: picture)),
      whoToTurnTo: reader.text("who_to_turn_to", "Whom the family can turn to") ?? "",
      carryOn: reader.text("carry_on", "What support goes on"), overruled: reader.overruled())
    return TypedEntry(content: closed, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with closed: CaseClosed) {
    body.add("reason", closed.reason)
    body.add("why", closed.why)
    OutcomeQuestions.fill(&body, closed.outcomes)
    OutcomeQuestions.fill(&body, closed.concerns)
    body.add("who_to_turn_to", closed.whoToTurnTo)
    body.add("carry_on", closed.carryOn)
    body.add(closed.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let picture = subject.judgedIn
    return """
      <p>You ask to end the work. It ends when a manager or somebody else who may has approved it. What was recorded stays.</p>\
      \(OutcomeQuestions.asked(
        asking, lines: subject.linesAsked(in: asking.body),
        found: picture?.involvement.findings ?? [:], concerns: AreaQuestion.all(in: picture)))\
      <h2>The decision</h2>\
      \(asking.one("Why does it end?", "reason", of: StepDownReason.self, style: .strong))\
      \(asking.lines("In your own words: why now?", "why", style: .strong))\
      \(asking.lines(
        "Whom can the family turn to from now on?", "who_to_turn_to",
        hint: "A name, and how to reach them", rows: 2, style: .strong))\
      \(asking.lines(
        "What support goes on?", "carry_on",
        hint: "After social care, support goes on under a plan of its own", rows: 2))\
      \(asking.day("On which day does it end?"))\(asking.overruling)
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=closed"
  }
}
