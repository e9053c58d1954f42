import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A plan, or a new version of it, written from what the child needs and does not have.
///
/// A version may be unfinished: what is missing stands against agreeing it, not against writing it down.
enum PlanForm: EntryForm {
  static let path = "plans"
  static let heading = "Write a plan"

  /// A new version begins with what stands in the last.
  static func begin(_ prefill: FormBody, about subject: FormSubject) -> FormBody {
    guard let plan = subject.plan(in: prefill) else { return prefill }
    var body = FormBody()
    fill(&body, with: ReviewedLines(plan).begun)
    body.add(PlanKindQuestion.versionOf, plan.id.value)
    return body.without(["what_changed"])
  }

  /// A version of the same plan, a review of it, or another plan of the same kind.
  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool {
    if let written = PlanWritten.from(entry) {
      return written.plan.value == body.text("plan")
        || written.kind.rawValue == body.text("kind")
    }
    return ReviewHeld.from(entry).map { $0.plan.value == body.text("plan") } ?? false
  }

  /// One more line, without saving.
  static func shownAgain(_ body: FormBody) -> FormBody? {
    guard body.text("action") == "more" else { return nil }
    let count = PlanLineQuestions.count(in: body) + 1
    var again = body.without([PlanLineQuestions.countField, "action"])
    again.add(PlanLineQuestions.countField, String(count))
    return again
  }

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<PlanWritten> {
    let kind: PlanKind? = reader.choice("kind", missing: "Select what kind of plan it is")
    let needs = subject.needsToPlan(in: reader.body)
    var plan = PlanWritten(
      plan: reader.ids("plan", of: Plan.self).first
        ?? ID("plan-\(reader.body.text(FormKey.field) ?? "new")"),
      kind: kind ?? .earlyHelp, mostlyAbout: reader.choice("mostly_about"))
    plan.lead = LeadQuestion.read(&reader, subject)
    plan.lines = PlanLineQuestions.read(&reader, subject, needs: needs)
    plan.left = needs.compactMap { need in
      reader.text("left.\(need.id)", "Why it is left for now").map {
        UnplannedNeed(need: need.id, why: $0)
      }
    }
    plan.writtenWith = WrittenWithQuestion.read(reader, subject)
    plan.until = reader.dayFromToday("until", "The day help is meant to last until")
    plan.checkLastsOn = reader.dayFromToday("check_lasts_on", "The day to check that it lasted")
    plan.ifItDoesNotWork = reader.text("if_it_does_not_work", "What follows if it does not work")
    plan.choices = reader.text("choices", "What the family could choose")
    plan.chosen = reader.text("chosen", "What they chose")
    plan.formats = reader.choices("formats", of: InformationFormat.self)
    plan.voice = VoiceQuestion.read(&reader)
    plan.whatChanged = reader.text("what_changed", "What changed")
    plan.overruled = reader.overruled()
    return TypedEntry(content: plan, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with plan: PlanWritten) {
    body.add("plan", plan.plan.value)
    body.add("kind", plan.kind)
    body.add("mostly_about", plan.mostlyAbout)
    LeadQuestion.fill(&body, plan.lead)
    PlanLineQuestions.fill(&body, plan.lines)
    for need in plan.left { body.add("left.\(need.need)", need.why) }
    for participant in plan.writtenWith { body.add("written_with", participant.name) }
    body.add("until", date: plan.until.map(PartialDate.day))
    body.add("check_lasts_on", date: plan.checkLastsOn.map(PartialDate.day))
    body.add("if_it_does_not_work", plan.ifItDoesNotWork)
    body.add("choices", plan.choices)
    body.add("chosen", plan.chosen)
    body.add("formats", all: plan.formats)
    VoiceQuestion.fill(&body, plan.voice)
    body.add("what_changed", plan.whatChanged)
    body.add(plan.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let earlier = subject.plan(in: asking.body)
    let needs = subject.needsToPlan(in: asking.body)
    let formats = Asking.prompt(.plan, "formats")
    return """
      <div id="plan">\(HiddenField("plan", value: asking.body.text("plan") ?? "plan-\(FormReader.fresh())"))</div>\
      \(present(earlier) { ReviewedLines($0).told })\
      \(when(earlier != nil, asking.lines("What changed since the last version, and why?", "what_changed", rows: 2, style: .strong)))\
      \(PlanKindQuestion.asked(asking, subject))\
      \(asking.one(
        "What is it mostly about?", "mostly_about", of: PlanConcern.self,
        hint: "Of a child protection plan, its category. If you leave it open, it is counted as not recorded", style: .strong))\
      \(LeadQuestion.asked(asking, subject))\
      <h2>What the child needs and does not have</h2>\(listed(needs))\
      <h2>The lines of the plan</h2><p class="hint">\(Asking.prompt(.plan, "lines").hint)</p>\
      \(PlanLineQuestions.asked(asking, subject, needs: needs))\
      \(PlanLineQuestions.more(asking, at: "\(subject.path)/\(path)", needs: needs))\
      \(when(!needs.isEmpty, left(asking, needs)))\
      <h2>Together with the family</h2>\
      \(WrittenWithQuestion.asked(asking, subject))\
      \(VoiceQuestion.asked(asking, .plan, subject))\
      \(asking.lines(.plan, "choices", rows: 2))\(asking.lines(.plan, "chosen", rows: 2))\
      \(asking.some(formats.words, "formats", of: InformationFormat.self, hint: formats.shownHint, style: .strong))\
      <h2>How long</h2>\
      \(date(asking, "until"))\(date(asking, "check_lasts_on"))\
      \(asking.lines("What happens if it does not work?", "if_it_does_not_work", hint: "And when you will know", rows: 2))\
      \(asking.day("On which day was this version written?"))\(asking.overruling)
      """
  }

  private static func date(_ asking: Asking, _ name: String) -> Markup {
    let prompt = Asking.prompt(.plan, name)
    return DateField(
      prompt.words, name: name, value: asking.body.date(name),
      hint: prompt.hint.isEmpty ? "For example, 27 3 2027" : prompt.hint, errors: asking.errors,
      style: .strong
    ).markup
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    let plan = PlanWritten.from(entry).map { "/plans/\($0.plan)" } ?? "/plan"
    return "/people/\(person)\(plan)?done=plan"
  }
}
