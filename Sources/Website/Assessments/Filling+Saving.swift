import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

extension Filling {
  /// The assessment it completes: the one named, if it is open, or the newest open one of its sort.
  var assessment: ID<Assessment>? {
    guard let purpose = form.purpose, finishedMeanwhile == nil else { return nil }
    let open = subject.involvement.openAssessments
      .filter { $0.purpose == purpose }
    return (open.first { $0.id.value == body.text("assessment") } ?? open.last)?.id
  }

  /// Whether an assessment was started, so that earlier ones were read first; tools need no start.
  var mayBegin: Bool { form.purpose == nil || assessment != nil }

  /// What has to be put right on one step before going on.
  func errors(onStep step: String) -> FormErrors {
    let answered = answered
    var errors = FormErrors()
    if let fault = answered.fault {
      errors.add(fault, to: "whole-form")
      return errors
    }
    if step == Self.peopleStep {
      if instrument.about == .childAndCarer, about.count < 2 {
        errors.add("Select whose care it is about", to: "carer")
      }
      return errors
    }
    guard let section = instrument.sections.first(where: { $0.id.value == step }) else {
      return errors
    }
    return typed.errors(
      in: section, answered, about: about,
      and: stageErrors(on: section.items, in: answered.completion), whose: whose)
  }

  /// Which child it is about, where the same question is asked of several.
  private func whose(_ place: AnswerPlace) -> String {
    guard about.count > 1, let person = place.about else { return "" }
    return "\(name(of: ID(person.value))): "
  }

  /// The finished form.
  ///
  /// - Throws: everything that is missing or wrong on any step, each beside its part.
  func filled(_ body: FormBody) throws(FormErrors) -> FilledForm {
    let answered = answered
    var completion = answered.completion
    let unread = answered.errors
    var errors = FormErrors()
    if let fault = answered.fault {
      errors.add(fault, to: "whole-form")
      throw errors
    }
    for step in steps(CompletionReading(completion, of: instrument)) {
      for item in self.errors(onStep: step).items { errors.add(item.message, to: "step-\(step)") }
    }
    try errors.throwIfAny()
    try unread.throwIfAny()
    do throws(IncompleteCompletion) {
      try completion.finish(on: completedOn(completion), of: instrument)
    } catch {
      for problem in error.problems { errors.add(problem.message, to: "step-check") }
      throw errors
    }
    return FilledForm(
      form: form, completion: completion, assessment: assessment, overruled: overruled(body),
      ofEach: Dictionary(
        about.map { ($0, overruled(body, of: $0)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The day it was completed, where the form asks; otherwise today.
  private func completedOn(_ completion: Completion) -> LocalDate {
    let said = completion.statements(in: instrument).first { $0.name == "completed_on" }
    if case .date(let day) = said?.answer { return day }
    return subject.today
  }

  /// - Parameter person: one of several children it is about; nil for all of them.
  func overruled(_ body: FormBody, of person: ID<Person>? = nil) -> [Overruling] {
    Practice.rules.compactMap { rule in
      let why = body.typed(OverrulingQuestions.field(rule.rule.id, of: person)).text
      return why.isEmpty ? nil : Overruling(rule.rule, why: why)
    }
  }

  /// What the rules of practice will ask when it is saved, once every part is answered.
  var objections: [Objection] {
    let pictures = ([subject] + begunWith).compactMap(\.picture)
    do throws(FormErrors) {
      return try filled(body).objections(in: pictures, by: subject.worker.author)
    } catch {
      // What is missing is told when it is saved, beside each part.
      return []
    }
  }

  /// What stands against recording it, each at the place where somebody can say why they judge otherwise.
  func errors(_ refused: Refused) -> FormErrors {
    var errors = FormErrors()
    for objection in refused.objections {
      errors.add(
        objection.message,
        to: objection.rule.map { OverrulingQuestions.field($0.id, of: objection.person) }
          ?? "step-check")
    }
    return errors
  }
}
