import Casework
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// What a child or parent typed with one code, read by what that code asked.
struct FamilyTyped {
  /// Each question that was answered, with the answer.
  private let answers: [Line]
  /// What was typed where the question is not known any more, as for a form that was withdrawn.
  private let others: [String]

  private struct Line {
    let field: String
    let question: String
    let words: String
  }

  /// - Parameter forms: the forms of the place in every version, by which it is read.
  /// - Returns: nil when nothing was typed.
  init?(_ body: FormBody, forms: [PlaceForm], now: Instant) {
    let typed = body.without(FamilyFields.own).fields
      .map { (name: $0.name, text: TypedText($0.value).text) }.filter { !$0.text.isEmpty }
    guard !typed.isEmpty else { return nil }
    let answers = Self.answers(in: body, forms, now)
    self.answers = answers
    others = typed.filter { field in
      !answers.contains { field.name.belongs(toItem: $0.field) }
    }.map(\.text)
  }

  var markup: Markup {
    """
    \(when(!answers.isEmpty, SummaryList(answers.map { SummaryList.Row($0.question, asTyped($0.words)) }).markup))\
    \(when(!others.isEmpty, "<ul>\(each(others) { "<li>\(asTyped($0))</li>" })</ul>"))
    """
  }

  private static func answers(
    in body: FormBody, _ forms: [PlaceForm], _ now: Instant
  ) -> [Line] {
    switch body.text(FamilyFields.asked).flatMap(FamilyPurpose.init(stored:)) {
    case nil: []
    case .form(let asked)?: answers(in: body, asked, forms, now)
    case let purpose?:
      FamilyAnswerForm.written(in: body, purpose).map {
        Line(field: $0.box.name, question: $0.box.question, words: $0.words)
      }
    }
  }

  private static func answers(
    in body: FormBody, _ asked: AskedForm, _ forms: [PlaceForm], _ now: Instant
  ) -> [Line] {
    let form =
      FamilyForm(asked, of: .child, among: forms) ?? FamilyForm(asked, of: .parent, among: forms)
    guard let form else { return [] }
    let filling = FamilyFilling(form: form, body: body, now: now)
    let answers = filling.answered.completion.answers
    return filling.places.compactMap { place in
      answers[place].map {
        Line(field: place.field, question: $0.question, words: $0.answer.whyNot ?? $0.words)
      }
    }
  }
}

extension ItemAnswer {
  /// Their own words for why they do not answer; nil for an answer.
  fileprivate var whyNot: String? { if case .couldNotAnswer(let why) = self { why } else { nil } }
}
