import Casework
public import Instruments
public import Packs
import Record
public import Vocabulary

/// Takes what a practitioner answers about themselves, and keeps it without who they are.
///
/// Each survey is answered once in a year. Herefordshire, section 2: how confident staff are in each form of neglect; Bury,
/// evidence of success 2: to identify, assess and address it; Blackpool, section 5.4.
public struct AnswerSurvey: Sendable {
  private let store: any SurveyStore
  private let now: @Sendable () -> Instant

  public init(store: any SurveyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Those of the place’s surveys that a worker is still asked this year: those who work with children and families are,
  /// whose surveys they are.
  public func unanswered(
    among surveys: [PlaceForm], by worker: Worker
  ) async throws -> [PlaceForm] {
    guard worker.role.worksWithPeople, !surveys.isEmpty else { return [] }
    let answered = try await store.surveysAnswered(by: worker.practitioner, in: year)
    return surveys.filter { !answered.contains($0.kept) }
  }

  /// Whether a worker has answered a survey this year.
  public func isAnswered(_ survey: PlaceForm, by worker: Worker) async throws -> Bool {
    try await store.surveysAnswered(by: worker.practitioner, in: year).contains(survey.kept)
  }

  /// Keeps the answers, unless the worker has answered this year already: what was sent twice is kept once.
  ///
  /// - Throws: ``NothingAnswered``, or `IncompleteCompletion` or `ContributionRefusal` for what the form does not take.
  public func callAsFunction(
    _ answers: [AnswerPlace: ItemAnswer], to survey: PlaceForm, by worker: Worker
  ) async throws {
    guard Access.allows(.answerSurvey, to: worker.role) else { throw NotAllowed(.answerSurvey) }
    guard !answers.isEmpty else { throw NothingAnswered() }
    let answered = try AnsweredSurvey(
      answers, on: survey.instrument, from: worker.agency, received: now().ukDate)
    try await store.keep(answered, answeredBy: worker.practitioner, in: year)
  }

  private var year: SurveyYear { SurveyYear(of: now().ukDate) }

  /// None of the questions was answered.
  public struct NothingAnswered: Error, Equatable {}
}

extension PlaceForm {
  /// As what is kept names it.
  fileprivate var kept: ID<CompletedForm> { ID(id.value) }
}
