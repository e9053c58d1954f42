import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody who did not make an early help assessment looks back at it.
///
/// They answer two questions: do outcomes improve, and was a chance to step up
/// missed (R-051)?
enum AuditForm: EntryForm {
  static let path = "audits"
  static let heading = "Audit an early help assessment"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<AssessmentAudited> {
    let sent = reader.body.text("assessment")
    let chosen = subject.earlyHelpAssessments.first { $0.content.assessment.value == sent }
    if chosen == nil, reader.corrected == nil {
      reader.errors.add("Select the assessment you looked back at", to: "assessment")
    }
    let audited = AssessmentAudited(
      assessment: chosen?.content.assessment ?? ID(sent ?? "none"),
      areOutcomesImproving: reader.choice("are_outcomes_improving"),
      wasChanceMissed: reader.choice("was_chance_missed"),
      note: reader.text("note", "What shows it") ?? "", overruled: reader.overruled())
    return TypedEntry(content: audited, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with audited: AssessmentAudited) {
    body.add("assessment", audited.assessment.value)
    body.add("are_outcomes_improving", audited.areOutcomesImproving)
    body.add("was_chance_missed", audited.wasChanceMissed)
    body.add("note", audited.note)
    body.add(audited.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let mayAudit = subject.earlyHelpAssessments.filter { subject.mayAudit($0) }
    guard !mayAudit.isEmpty else {
      return InsetText(
        "<p>There is no early help assessment here for you to audit. Nobody audits their own.</p>"
      ).markup
    }
    return """
      <p>\(AuditsAskTwoQuestions.says) Nobody audits their own.</p>\
      \(Radios(
        "Which assessment did you look back at?", name: "assessment",
        choices: mayAudit.map {
          Answers.choice(
            "\($0.content.purpose.label), \($0.day.british)", value: $0.content.assessment.value,
            hint: "Completed by \($0.entry.envelope.author.name)")
        }, chosen: asking.body.text("assessment"), errors: asking.errors, style: .strong))\
      \(since(subject))\
      \(asking.one(
        "Are outcomes improving for the child?", "are_outcomes_improving", of: Answer.self,
        isInline: true, style: .strong))\
      \(asking.one(
        "Was a chance to move to a higher level missed?", "was_chance_missed", of: Answer.self,
        isInline: true, style: .strong))\
      \(asking.lines("What shows it, and what should happen now?", "note", style: .strong))\
      \(asking.day("On which day did you look back?"))\(asking.overruling)
      """
  }

  /// What the two questions are answered from: the levels decided, and how far outcomes had got at each review.
  private static func since(_ subject: FormSubject) -> Markup {
    guard let involvement = subject.picture?.involvement else { return .empty }
    let reviews = involvement.plans.flatMap(\.reviews)
    guard !involvement.levels.isEmpty || !reviews.isEmpty else { return .empty }
    return """
      <h2>What happened</h2><ul>\
      \(each(involvement.levels) { "<li>\($0.day.british): \($0.content.term). \($0.content.why)</li>" })\
      \(each(reviews) { "<li>\($0.day.british), review: \($0.content.summary)</li>" })</ul>
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/assessments"
  }
}

extension FormSubject {
  /// Early help assessments that were completed, the earliest first.
  var earlyHelpAssessments: [Said<AssessmentCompleted>] {
    (picture?.involvement.completedAssessments ?? []).filter { $0.content.purpose == .earlyHelp }
  }

  /// Nobody audits what they completed themselves.
  func mayAudit(_ assessment: Said<AssessmentCompleted>) -> Bool {
    assessment.entry.envelope.author.practitioner != worker.practitioner
  }
}
