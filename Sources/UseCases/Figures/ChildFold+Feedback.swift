import Casework
import Indicators
import Instruments
import Packs
import Record
import Vocabulary

extension ChildFold {
  /// Every time somebody of the family was asked what they think, and what they answered: for each feedback point of
  /// the strategy that it answers.
  var feedback: [Told] {
    (involvement.feedback.map { asked($0) } + involvement.tools.compactMap { asked($0) })
      .flatMap { told($0) }
  }

  /// The questions that are asked whenever feedback is given, by what those say who agree.
  static let questions = ["the help made a difference", "daily life is better"]

  /// Somebody of the family who was asked.
  private struct Asked {
    let entry: Entry
    /// What is so of the request and of each answer.
    let common: [String: Fact.Value]
    let isAnswered: Bool
    /// Each with its question.
    let answers: [[String: Fact.Value]]
  }

  private func asked(_ said: Said<FeedbackGiven>) -> Asked {
    let answers = zip(Self.questions, [said.content.madeDifference, said.content.isLifeBetter])
      .compactMap { question, answer in
        answer?.grade.map { ["question": Fact.Value.code(question), "answer": .code($0)] }
      }
    return Asked(
      entry: said.entry,
      common: [
        "respondent": .code(said.content.from.rawValue), "stage": .code(said.content.stage.told),
        "channel": .code(said.entry.isFromFamily ? "family page" : "conversation"),
      ], isAnswered: said.content.state == .given, answers: answers)
  }

  /// Nil for a form that is no survey.
  private func asked(_ said: Said<InstrumentCompleted>) -> Asked? {
    guard let form = told(by: said.content.form, .surveyAnswers) else { return nil }
    return Asked(
      entry: said.entry,
      common: form.common.merging([
        "channel": .code(said.entry.isFromFamily ? "family page" : "form")
      ]) { own, _ in own },
      isAnswered: true, answers: form.facts)
  }

  private func told(_ asked: Asked) -> [Told] {
    guard let respondent = asked.common["respondent"]?.coded else { return [] }
    let points = counting.points.filter { point in
      point.isAnswered(by: respondent, at: asked.common["stage"]?.coded)
        && (!point.isBecauseOfNeglect || isNeglectAConcern(by: asked.entry.day))
    }
    let begun = startOfHelp(before: asked.entry.day).map(Fact.Value.day)
    return points.flatMap { point -> [Told] in
      let common = asked.common.merging(["survey": .code(point.id.value)]) { _, new in new }
      let request = told(
        .feedbackRequest, asked.entry,
        common.merging(["answered": .flag(asked.isAnswered)]) { _, new in new })
      return [request]
        + asked.answers.map { answer in
          var values: [String: Fact.Value?] = common.merging(answer) { _, new in new }
          values["start of help"] = begun
          return told(.surveyAnswer, asked.entry, values)
        }
    }
  }

  /// The first day of a plan since help last ended; nil where there is none.
  private func startOfHelp(before day: LocalDate) -> LocalDate? {
    let ended = involvement.closures.map(\.entry.day).filter { $0 < day }.max()
    return involvement.plans.compactMap(\.versions.first?.entry.day)
      .filter { $0 <= day && (ended.map($0.isAfter) ?? true) }.min()
  }

  /// What a completed form tells, if it yields facts of a kind and can be read.
  func told(
    by form: CompletedForm, _ kind: FormFactKind
  ) -> (common: [String: Fact.Value], facts: [[String: Fact.Value]])? {
    guard let facts = counting.facts(of: form.form.value, version: form.version),
      facts.kind == kind, let completion = try? Completion(json: Array(form.json.utf8))
    else { return nil }
    return facts.told(by: completion, about: ID(person.id.value))
  }
}

extension LocalDate {
  fileprivate func isAfter(_ day: LocalDate) -> Bool { day < self }
}

extension Fact.Value {
  fileprivate var coded: String? {
    if case .code(let code) = self { code } else { nil }
  }
}

extension Answer {
  /// How somebody who answers a question with it agrees; nil where they did not say.
  fileprivate var grade: String? {
    switch self {
    case .yes: "agree"
    case .no: "disagree"
    default: nil
    }
  }
}
