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
    var agreed = PlanAgreed(
      plan: plan?.id ?? ID("none"),
      version: reader.ids("version", of: Entry.self).first ?? plan?.current.id ?? ID("none"),
      views: views(&reader, subject) + AnotherView.read(&reader),
      agreement: reader.ids("agreement", of: Entry.self).first,
      interpreter: reader.choice("interpreter"), overruled: reader.overruled())
    (agreed.isUrgent, agreed.urgentWhy) = reader.urgent()
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: agreed, occurred: reader.day(), source: source)
  }

  private static func views(_ reader: inout FormReader, _ subject: FormSubject) -> [PlanView] {
    let family = WrittenWithQuestion.family(of: subject)
    return zip(WrittenWithQuestion.fields(for: family), family).compactMap { name, one in
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

  /// A later version of the plan is not the one that was agreed.
  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool {
    PlanWritten.from(entry).map { $0.plan.value == body.text("plan") } ?? false
  }

  static func fill(_ body: inout FormBody, with agreed: PlanAgreed) {
    body.add("plan", agreed.plan.value)
    body.add("version", agreed.version.value)
    body.add("agreement", agreed.agreement?.value)
    body.add("interpreter", agreed.interpreter)
    let names = WrittenWithQuestion.fields(
      for: agreed.views.map { PlanParticipant(giver: $0.giver, name: $0.name) })
    for (name, view) in zip(names, agreed.views) {
      body.add(name, view.answer)
      body.add("\(name).why", view.why)
      body.add("\(name).what_was_done", view.whatWasDone)
    }
    body.add(urgent: agreed)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    guard let plan = subject.chosenPlan(in: asking.body), let picture = subject.picture else {
      return
        "<div id=\"plan\"><p>There is no plan yet. <a href=\"\(href: "\(subject.path)/plans/new")\">Write one</a></p></div>"
    }
    return """
      <div id="plan">\(HiddenField("plan", value: plan.id.value))</div>\
      \(HiddenField("version", value: asking.body.text("version") ?? plan.current.id.value))\
      <div id="version">\(SmartLines(plan: plan, picture: picture, showsAnchors: true).markup)\(SupportiveWordsBox(plan.current.content).markup)</div>\
      \(inThePlan(asking, plan.id, subject))\
      \(when(asksForAgreement(picture), asking.agreement(subject)))\
      <div id="views"><h2>What they say of it</h2>\
      \(views(asking, WrittenWithQuestion.family(of: subject)))\(AnotherView.asked(asking))</div>\
      \(InterpreterQuestion(asking: asking, form: .plan).asked(about: subject))\
      \(asking.day("On which day was it agreed?"))\(asking.urgent())\(asking.overruling)
      """
  }

  private static func asksForAgreement(_ picture: Picture) -> Bool {
    let level = picture.involvement.level?.content.level
    return level != nil || !picture.involvement.agreements.given.isEmpty
      || picture.place.agreement.isNeeded(at: level)
  }

  /// What stands against agreeing it and is put right in the plan itself, where its errors lead to.
  private static func inThePlan(
    _ asking: Asking, _ plan: ID<Plan>, _ subject: FormSubject
  ) -> Markup {
    let missing = asking.errors.items.filter {
      $0.field.hasPrefix("needs.") || $0.field == "voice"
    }
    guard !missing.isEmpty else { return .empty }
    return Alert(
      .warning, heading: "The plan itself has to say this first",
      content: """
        <ul>\(each(missing) { "<li id=\"\(fieldID($0.field))\">\($0.message)</li>" })</ul>\
        <p><a href="\(href: "\(subject.path)/plans/new?plan=\(plan)")">Write a new version of the plan</a></p>
        """
    ).markup
  }

  private static func views(_ asking: Asking, _ family: [PlanParticipant]) -> Markup {
    each(zip(WrittenWithQuestion.fields(for: family), family)) { view(asking, $0, $1) }
  }

  private static func view(_ asking: Asking, _ name: String, _ one: PlanParticipant) -> Markup {
    """
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
