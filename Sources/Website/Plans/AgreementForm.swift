import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody was asked to agree to help: who, to what, and what they said.
enum AgreementForm: EntryForm {
  static let path = "agreements"
  static let heading = "Record who was asked to agree to help"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<AgreementAnswered> {
    let giver: AgreementGiver? = reader.choice(
      "giver", missing: "Select what they are to the child")
    let answer: AgreementAnswer? = reader.choice("answer", missing: "Select what they said")
    let asked = reader.body.text("asked").flatMap { ID<Person>(checking: $0) }
      .flatMap { id in askable(subject).first { $0.person == id } }
    var answered = AgreementAnswered(
      asked: asked?.person, name: asked?.name ?? reader.text("name", "Who was asked") ?? "",
      giver: giver ?? .otherCarer, answer: answer ?? .couldNotAnswer,
      scope: reader.text("scope", "What they were asked to agree to") ?? "",
      level: subject.judgedIn?.involvement.level?.content.level,
      isCapacityInDoubt: reader.choice("is_capacity_in_doubt"),
      capacityNote: reader.text("capacity_note", "What was done about it"),
      whyCompetent: giver == .youngPerson
        ? reader.text("why_competent", "Why they are competent to agree") : nil,
      formats: reader.choices("formats"), interpreter: reader.choice("interpreter"),
      overruled: reader.overruled())
    if let answer, answer != .yes {
      answered.why = reader.text("why", "Why")
    }
    if answer == .no { RefusalQuestions.read(&reader, into: &answered) }
    return TypedEntry(content: answered, occurred: reader.day(), source: fact(reader))
  }

  private static func fact(_ reader: FormReader) -> TypedSource {
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return source
  }

  static func fill(_ body: inout FormBody, with answered: AgreementAnswered) {
    body.add("asked", answered.asked?.value)
    if answered.asked == nil { body.add("name", answered.name) }
    body.add("giver", answered.giver)
    body.add("answer", answered.answer)
    body.add("scope", answered.scope)
    body.add("why", answered.why)
    RefusalQuestions.fill(&body, with: answered)
    body.add("is_capacity_in_doubt", answered.isCapacityInDoubt)
    body.add("capacity_note", answered.capacityNote)
    body.add("why_competent", answered.whyCompetent)
    body.add("formats", all: answered.formats)
    body.add("interpreter", answered.interpreter)
    body.add(answered.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let level = subject.judgedIn?.involvement.level?.content.level
    return """
      \(present(level) { "<p>\(EachPlaceItsAgreementRule.wording(at: $0, in: subject.place))</p>" })\
      <p>Agreeing to help is not the same as a lawful basis for sharing information, which is decided apart.</p>\
      \(who(asking, subject))\
      \(giver(asking))\
      \(asking.lines(
        "What were they asked to agree to?", "scope",
        hint: "Which help, from whom, for how long, in the words you used", rows: 2, style: .strong))\
      \(answer(asking, subject))\
      \(asking.day("On which day were they asked?"))\
      \(asking.folded(
        "They may not be able to decide for themselves", fields: ["is_capacity_in_doubt", "capacity_note"],
        asking.one(
          "Is their mental capacity to decide in doubt?", "is_capacity_in_doubt", of: Answer.self,
          isInline: true)
          + asking.lines("What was done about it?", "capacity_note", rows: 2)))\
      \(told(asking))\(InterpreterQuestion(asking: asking, form: .agreement).asked(about: subject))\
      \(asking.folded("Who may see this", fields: ["marking"], asking.marking))\(asking.overruling)
      """
  }

  /// R-144.
  private static func told(_ asking: Asking) -> Markup {
    let prompt = Asking.prompt(.agreement, "formats")
    return asking.some(
      prompt.words, "formats", of: InformationFormat.self, hint: prompt.shownHint, style: .strong)
  }

  /// A child under 16 agrees alone only where somebody says why they are competent to (R-040).
  private static func giver(_ asking: Asking) -> Markup {
    Radios(
      "What are they to the child?", name: "giver",
      choices: AgreementGiver.allCases.map { giver in
        Answers.choice(
          giver.label, value: giver.rawValue,
          reveal: giver == .youngPerson ? asking.lines(.agreement, "why_competent", rows: 2) : nil)
      }, chosen: asking.body.text("giver"), errors: asking.errors, style: .strong
    ).markup
  }

  /// Those on the record who can be asked: grown-ups of the family, and the young person whose record it is.
  private static func askable(
    _ subject: FormSubject
  ) -> [(person: ID<Person>, name: String, shown: String)] {
    let own = subject.picture.flatMap { picture in
      picture.ageStage == .adolescence
        ? (subject.person, subject.name, "\(subject.name), the young person") : nil
    }
    let relatives = subject.opened.relatives.filter { relative in
      guard let shown = relative.shown else { return false }
      return AgeStage(stage: shown.stage, bornOn: shown.bornOn, on: subject.today)
        .map { $0 == .adolescence } ?? true
    }
    return [own].compactMap(\.self)
      + relatives.map { ($0.person, $0.name, $0.nameAndAge(on: subject.today)) }
  }

  private static func who(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let askable = askable(subject)
    let elsewhere = asking.line("Their name", "name")
    guard !askable.isEmpty else { return elsewhere }
    return Radios(
      "Who was asked?", name: "asked",
      choices: askable.map { Answers.choice($0.shown, value: $0.person.value) } + [
        Answers.choice("Somebody else", value: "else", reveal: elsewhere)
      ],
      chosen: asking.body.text("asked"), errors: asking.errors, style: .strong
    ).markup
  }

  private static func answer(_ asking: Asking, _ subject: FormSubject) -> Markup {
    Radios(
      "What did they say?", name: "answer",
      choices: [
        Answers.choice(AgreementAnswer.yes.label, value: AgreementAnswer.yes.rawValue),
        Answers.choice(
          AgreementAnswer.no.label, value: AgreementAnswer.no.rawValue,
          reveal: RefusalQuestions.asked(asking, about: subject)),
        Answers.choice(
          AgreementAnswer.couldNotAnswer.label, value: AgreementAnswer.couldNotAnswer.rawValue,
          hint: "Not being able to answer is not agreeing. Say why below"),
      ], chosen: asking.body.text("answer"), errors: asking.errors, style: .strong
    ).markup + asking.lines("If they did not agree or could not answer: why?", "why", rows: 2)
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    let answered = AgreementAnswered.from(entry)
    let isNear = answered.flatMap(NearHarmIsReferred.route(for:)) != nil
    return isNear
      ? "/people/\(person)/\(HarmAlert.referral)" : "/people/\(person)/plan?done=agreement"
  }
}
