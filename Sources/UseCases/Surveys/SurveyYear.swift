public import Vocabulary

/// The year in which a practitioner answers a survey once: from April to March, as figures are counted.
///
/// Oftener, one person could stand behind several answers of one year’s figure, and a count large enough to be shown
/// could be of very few people.
public struct SurveyYear: Hashable, Sendable {
  /// The year whose March it ends with.
  public let ending: Int

  public init(of day: LocalDate) {
    ending = day.reportingYear
  }
}
