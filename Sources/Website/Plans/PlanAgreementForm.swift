import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A version of a plan is agreed, with what the parents and the child each say of it.
enum PlanAgreementForm: EntryForm {
  static let path = "plan-agreements"
  static let heading = "Agree the plan"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<PlanAgreed> {
    let plan = subject.chosenPlan(in: reader.body)
    if plan == nil { reader.errors.add("Open the plan again", to: "plan") }
    let agreed = PlanAgreed(
      plan: plan?.id ?? ID("none"),
      version: reader.ids("version", of: Entry.self).first ?? plan?.current.id ?? ID("none"),
      views: views(&reader, subject), agreement: reader.ids("agreement", of: Entry.self).first,
      isUrgent: reader.body.isTicked("is_urgent"), overruled: reader.overruled())
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: agreed, occurred: reader.day(), source: source)
  }

  private static func views(_ reader: inout FormReader, _ subject: FormSubject) -> [PlanView] {
    WrittenWithQuestion.family(of: subject).enumerated().compactMap { place, one in
      let name = "views.\(place)"
      guard let answer: AgreementAnswer = reader.choice(name) else { return nil }
      let why = reader.text("\(name).why", "Why")
      if answer != .yes, why == nil {
        reader.errors.add(
          answer == .no
            ? "Enter why \(one.name) does not agree" : "Enter why \(one.name) could not answer",
          to: "\(name).why")
      }
      return PlanView(
        giver: one.giver, person: one.giver == .child ? subject.person : nil, name: one.name,
        answer: answer, why: why,
        whatWasDone: reader.text("\(name).what_was_done", "What was done about it"))
    }
  }

  static func fill(_ body: inout FormBody, with agreed: PlanAgreed) {
    body.add("plan", agreed.plan.value)
    body.add("version", agreed.version.value)
    body.add("agreement", agreed.agreement?.value)
    for (place, view) in agreed.views.enumerated() {
      body.add("views.\(place)", view.answer)
      body.add("views.\(place).why", view.why)
      body.add("views.\(place).what_was_done", view.whatWasDone)
    }
    if agreed.isUrgent { body.add("is_urgent", "yes") }
    body.add(agreed.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    guard let plan = subject.chosenPlan(in: asking.body), let picture = subject.picture else {
      return
        "<div id=\"plan\"><p>There is no plan yet. <a href=\"\(href: "\(subject.path)/plans/new")\">Write one</a></p></div>"
    }
    return """
      \(HiddenField("plan", value: plan.id.value))\
      \(HiddenField("version", value: asking.body.text("version") ?? plan.current.id.value))\
      <div id="version">\(SmartLines(plan: plan, picture: picture, showsAnchors: true).markup)</div>\
      \(when(picture.involvement.level != nil || !picture.involvement.agreements.given.isEmpty, asking.agreement(subject)))\
      <div id="views"><h2>What they say of it</h2>\
      \(each(WrittenWithQuestion.family(of: subject).enumerated()) { view(asking, $0, $1) })</div>\
      \(asking.day("On which day was it agreed?"))\(asking.urgent)\(asking.overruling)
      """
  }

  private static func view(_ asking: Asking, _ place: Int, _ one: PlanParticipant) -> Markup {
    let name = "views.\(place)"
    return """
      \(Radios(
        "\(one.name)", name: name, choices: Answers.all(of: AgreementAnswer.self),
        chosen: asking.body.text(name), hint: one.giver.label, errors: asking.errors, isInline: true,
        style: .strong))\
      \(asking.line("If not, or if they could not answer: why?", "\(name).why"))\
      \(asking.line("What was done about it?", "\(name).what_was_done"))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=agreed"
  }
}

extension FormSubject {
  /// The plan a form names, or the only one that goes on.
  func chosenPlan(in body: FormBody) -> PlanCourse? {
    if let plan = plan(in: body) { return plan }
    let open = picture?.involvement.openPlans ?? []
    return open.count == 1 ? open.first : nil
  }
}

/// Each line of a plan with what is specific, measurable, achievable, relevant and timed about it, and what is not (R-092).
struct SmartLines {
  let plan: PlanCourse
  let picture: Picture
  /// Whether what is missing can be linked to from the top of a form.
  var showsAnchors = false

  private static let questions = ["outcome", "action", "evidence", "owner", "due_on", "needs"]

  var markup: Markup {
    let checks = PlansAreSmart.checks(of: plan.current.content, in: picture)
    return """
      \(when(showsAnchors, "<h2 id=\"lines\">What is agreed to</h2>"))\
      \(each(Array(zip(plan.lines, checks)).enumerated()) { line($0, $1.0, $1.1) })
      """
  }

  private func line(_ place: Int, _ line: PlanLine, _ check: SmartCheck) -> Markup {
    let missing = check.points.filter { !$0.isMet }
    return """
      <section class="summary-card">\(when(showsAnchors, anchors(place)))\
      <h3 class="summary-card-title">Line \(place + 1): \(line.outcome)</h3>\
      \(SummaryList([
        SummaryList.Row("What is done", text: line.action),
        SummaryList.Row("How it will be seen", text: line.evidence),
        SummaryList.Row("Who", text: line.owner?.name ?? "Nobody yet"),
        SummaryList.Row("By when", text: line.dueOn?.british ?? "No date"),
        SummaryList.Row(
          missing.isEmpty ? "Specific, measurable, achievable, relevant and timed" : "Still missing",
          missing.isEmpty
            ? "Yes" : "<ul>\(each(missing) { "<li>\($0.letter.label): \($0.why)</li>" })</ul>"),
      ] + [WordingHint(line: line).row].compactMap(\.self)))</section>
      """
  }

  private func anchors(_ place: Int) -> Markup {
    each(Self.questions) { "<span id=\"\(fieldID("lines.\(place).\($0)"))\"></span>" }
  }
}

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
      \(OutcomeQuestions.asked(asking, lines: plan.lines))\
      <h2>The ending</h2>\
      \(asking.one("Why does the plan end?", "ending", of: PlanEnding.self, style: .strong))\
      \(asking.lines("In your own words", "why", style: .strong))\
      \(when(!others.isEmpty, Radios(
        "Which plan follows it?", name: "follow_on",
        choices: others.map { Answers.choice("\($0.kind.label), from \($0.startedOn.british)", value: $0.id.value) },
        chosen: asking.body.text("follow_on"), errors: asking.errors).markup))\
      \(asking.day("On which day does it end?"))\(asking.overruling)
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}
