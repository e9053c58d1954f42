import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// What somebody typed for an assessment that had ended, or to which their agency had contributed, before they sent it.
struct LateContribution {
  let asked: AskedPage
  let before: Before

  /// What came before it.
  enum Before {
    /// The agency contributed, or declined to.
    case answered(Said<ContributionAnswered>)
    case completed(Said<AssessmentCompleted>)
    /// The work with the child ended, and the assessment with it.
    case closed
  }

  /// Nil while it is waited for.
  init?(_ asked: AskedPage) {
    let course = asked.page.course
    if let completed = course.completed {
      before = .completed(completed)
    } else if !asked.subject.involvement.openAssessments.contains(where: { $0.id == course.id }) {
      before = .closed
    } else if let answered = asked.contribution.answered {
      before = .answered(answered)
    } else {
      return nil
    }
    self.asked = asked
  }

  private var body: FormBody { asked.page.body }

  /// What was typed, without what the form carried for itself.
  var typed: [FormBody.Field] {
    body.without(FillingRoutes.own).fields.filter {
      !$0.value.isEmpty && !KeptQuestion.isCarried($0.name)
    }
  }

  /// Whether it can stand beside what came before: not where the work has ended, nor a reason for giving nothing by itself.
  var mayBeAdded: Bool {
    if case .closed = before { return false }
    return !typed.allSatisfy { $0.name == Self.whyNot }
  }

  var draft: DraftKey { asked.draft(in: body) }

  /// The form as its draft.
  var kept: FormBody {
    var kept = body.without(FillingRoutes.notKept.union([DraftKey.field, DraftKey.titleField]))
    kept.add(DraftKey.field, draft.path)
    kept.add(DraftKey.titleField, draft.title)
    return kept
  }

  /// Each question with what was typed, in the order of the form; what cannot be read as an answer stands as it was typed.
  var rows: [SummaryList.Row] {
    let answers = completion?.answers ?? [:]
    let order = asked.page.form?.instrument.items.map(\.id) ?? []
    let places = answers.keys.sorted { one, other in
      (order.firstIndex(of: one.item) ?? order.count, one)
        < (order.firstIndex(of: other.item) ?? order.count, other)
    }
    let read = places.compactMap { place in
      answers[place].map { given in
        SummaryList.Row(
          given.question, asTyped(AnswerWords(names: { name(of: $0) }).words(of: given)))
      }
    }
    let rest = typed.filter { field in
      !places.contains { field.name.belongs(toItem: $0.field) }
    }
    return read
      + rest.map { SummaryList.Row(question($0.name), asTyped(KeptQuestion.answer($0.value))) }
  }

  /// Nil when the place has no such form any more.
  private var completion: Completion? {
    asked.page.form.map { form in
      Filling(asked.subject, form, body).contributed(
        to: form.instrument.sections, at: asked.subject.opened.openedAt
      ).completion
    }
  }

  private func name(of person: ID<Person>) -> String {
    person == asked.subject.person
      ? asked.subject.name
      : asked.subject.opened.relative(person)?.name ?? "Name not shown"
  }

  private func question(_ name: String) -> String {
    if let own = Self.ownQuestions[name] { return own }
    let item = asked.page.form?.instrument.items.first { name.belongs(toItem: $0.id.value) }
    return item?.question ?? KeptQuestion.words(name)
  }

  private static let whyNot = "why_not"
  private static let ownQuestions = [
    "words": "In words", whyNot: "Why your agency cannot contribute",
    "was_given": "Whether they contributed",
  ]
}
