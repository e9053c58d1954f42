import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody decides in writing whether statutory action follows (R-048).
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
    """
    \(asking.one("What follows?", "action_taken", of: StatutoryAction.self, style: .strong))\
    \(asking.lines("Why?", "why", hint: "Also when no statutory action follows", rows: 4, style: .strong))\
    \(asking.evidence(
      "What on the record does it rest on?", "evidence", from: subject,
      hint: "Completed tools are evidence too"))\
    \(asking.day("On which day was it decided?"))\(asking.urgent)
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}

/// Help is meant to last, so that its length alone is not read as drift (R-056).
enum LongTermForm: EntryForm {
  static let path = "long-term"
  static let heading = "Mark that help is meant to last"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<LongTermMarked> {
    let kind: LongTermKind? = reader.choice("kind", missing: "Select how help is meant to last")
    let marked = LongTermMarked(
      kind: kind ?? .longTermInvolvement, why: reader.text("why", "Why") ?? "",
      reviewOn: reader.dayFromToday("review_on", "The day to look again"))
    return TypedEntry(content: marked, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with marked: LongTermMarked) {
    body.add("kind", marked.kind)
    body.add("why", marked.why)
    body.add("review_on", date: marked.reviewOn.map(PartialDate.day))
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>\(LongHelpCanBeMeant.says)</p>\
    \(asking.one("How is help meant to last?", "kind", of: LongTermKind.self, style: .strong))\
    \(asking.lines("Why?", "why", style: .strong))\
    \(DateField(
      "When does somebody look again at whether it still should?", name: "review_on",
      value: asking.body.date("review_on"), errors: asking.errors, style: .strong))\
    \(asking.day("From which day?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}

/// Agencies end their work with a child: on each outcome and each area of concern (R-047).
enum ClosureForm: EntryForm {
  static let path = "closures"
  static let heading = "End the work with this child"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<CaseClosed> {
    let reason: StepDownReason? = reader.choice("reason", missing: "Select why it ends")
    let picture = subject.picture
    let closed = CaseClosed(
      reason: reason ?? .other, why: reader.text("why", "Why") ?? "",
      outcomes: OutcomeQuestions.read(
        &reader, lines: picture?.involvement.openPlans.flatMap(\.lines) ?? []),
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
    let picture = subject.picture
    return """
      <p>Somebody else looks at this decision after you. What was recorded stays.</p>\
      \(OutcomeQuestions.asked(
        asking, lines: picture?.involvement.openPlans.flatMap(\.lines) ?? [],
        concerns: AreaQuestion.all(in: picture)))\
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

/// Another person looks at a decision; nobody approves their own.
enum ApprovalForm: EntryForm {
  static let path = "approvals"
  static let heading = "Look at a decision somebody made"
  static let deed = Deed.approveDecision

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<DecisionApproved> {
    let outcome: ApprovalOutcome? = reader.choice(
      "outcome", missing: "Select whether you approve it")
    let decision = reader.ids("decision", of: Entry.self).first
    if decision == nil { reader.errors.add("Open the decision again", to: "outcome") }
    let approved = DecisionApproved(
      decision: decision ?? ID("none"), outcome: outcome ?? .returned,
      why: reader.text("why", "Why") ?? "")
    return TypedEntry(
      content: approved, occurred: reader.unaskedOccurrence, source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with approved: DecisionApproved) {
    body.add("decision", approved.decision.value)
    body.add("outcome", approved.outcome)
    body.add("why", approved.why)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let entry = subject.opened.background.first { $0.id.value == asking.body.text("decision") }
    let line = entry.map { ChronologyLine($0) }
    return """
      <div id="decision">\(HiddenField("decision", value: asking.body.text("decision") ?? ""))\
      \(present(line) { told($0) })</div>\
      \(asking.one("Do you approve it?", "outcome", of: ApprovalOutcome.self, style: .strong))\
      \(asking.lines("Why?", "why", hint: "Needed when you send it back", style: .strong))
      """
  }

  private static func told(_ line: ChronologyLine) -> Markup {
    let author = line.entry.envelope.author
    return """
      <h2>\(line.title)</h2>\
      <p>Decided by \(author.name) on \(line.entry.envelope.occurred.british).</p>\
      \(SummaryList(line.details.map { SummaryList.Row($0.label, text: $0.value) }))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
