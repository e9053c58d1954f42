import Casework
import Markup
import Record
import UseCases
import Vocabulary

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
      \(present(line) { told($0, subject) })</div>\
      \(asking.one("Do you approve it?", "outcome", of: ApprovalOutcome.self, style: .strong))\
      \(asking.lines("Why?", "why", hint: "Needed when you send it back", style: .strong))
      """
  }

  private static func told(_ line: ChronologyLine, _ subject: FormSubject) -> Markup {
    let author = subject.picture?.decider(of: line.entry) ?? line.entry.envelope.author
    let rows = line.payload.map {
      SaidRows(payload: $0, person: subject.person, known: Array(subject.opened.background)).rows
    }
    return """
      <h2>\(line.title)</h2>\
      <p>Decided by \(author.name) on \(line.entry.envelope.occurred.british).</p>\
      \(against(line.entry, subject))\(SummaryList(rows ?? []))
      """
  }

  /// What on the record speaks against it, with the entries, and the reasons given for deciding all the same (R-043, R-047).
  private static func against(_ decision: Entry, _ subject: FormSubject) -> Markup {
    let against = subject.picture?.speaksAgainst(decision) ?? []
    guard !against.isEmpty else { return .empty }
    let reasons = (ChronologyLine(decision).payload as? any Judged)?.overruled ?? []
    return """
      <section><h3>What on the record speaks against it</h3>\
      <ul>\(each(against) { one in
        "<li><a href=\"\(href: "\(subject.path)/entries/\(one.entry)")\">\(one.words)</a></li>"
      })</ul>\
      \(allTheSame(reasons))</section>
      """
  }

  private static func allTheSame(_ reasons: [Overruling]) -> Markup {
    reasons.isEmpty
      ? "<p>No reason is recorded besides what the decision says itself.</p>" as Markup
      : "<p>Why it was decided all the same:</p><ul>\(each(reasons) { "<li>\($0.why)</li>" })</ul>"
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
