public import Casework
public import Record
public import Vocabulary

/// Where what practitioners answer about themselves is kept, and apart from it who has answered.
///
/// Nothing that is kept of the one leads to the other: neither a name or number they share, nor the order they stand in.
public protocol SurveyStore: Sendable {
  /// Keeps what somebody answered, and that they have, in one transaction.
  ///
  /// - Returns: false, with nothing kept, where they have answered this form in this year before: sending it twice is
  ///   sending it once.
  @discardableResult
  func keep(
    _ survey: AnsweredSurvey, answeredBy practitioner: ID<Practitioner>, in year: SurveyYear
  ) async throws -> Bool

  /// The forms somebody has answered in a year.
  func surveysAnswered(
    by practitioner: ID<Practitioner>, in year: SurveyYear
  ) async throws -> Set<ID<CompletedForm>>

  /// Everything that was answered, of whomever, in no order that tells of anybody.
  func answeredSurveys() async throws -> [AnsweredSurvey]
}
