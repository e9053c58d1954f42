public import Vocabulary

/// Facts that a place’s own figures are counted from, with what they tell and where they come from.
///
/// Facts of two sources are never added up or put in one series: a return counts what one service did, the record
/// what all of them wrote down.
public struct FactSource: Sendable {
  public let facts: Facts
  /// What is told of them; a measure that asks for more has no figure.
  public let supply: FactSupply
  /// The days that figures are asked for.
  public let days: ClosedRange<LocalDate>
  /// Which source it is: facts of one source make one series.
  public let name: String
  /// Where these facts come from, for beside the figures.
  public let provenance: String
  /// Whom it is about, where one store may hold sources of the same name about several.
  public let about: String
  /// What is called otherwise for reading than in the facts, by what figures are divided by: an agency’s identifier, and its name.
  public let names: [String: [String: String]]
  /// Since when each answer that may be left open has been given at all; nil where all that is supplied is told throughout.
  private let answeredSince: [AnsweredField: LocalDate]?

  public init(
    _ facts: Facts, supply: FactSupply, days: ClosedRange<LocalDate>, name: String,
    provenance: String, about: String = "", names: [String: [String: String]] = [:],
    answeredSince: [AnsweredField: LocalDate]? = nil
  ) {
    self.facts = facts
    self.supply = supply
    self.days = days
    self.name = name
    self.provenance = provenance
    self.about = about
    self.names = names
    self.answeredSince = answeredSince
  }

  /// Whether the answers a measure asks for had been given by anybody before a period.
  ///
  /// Before the first answer nobody was asked: there is no figure, which is not nought.
  public func tells(_ measure: Measure, in period: ReportingPeriod) -> Bool {
    guard let answeredSince else { return true }
    let day = measure.isOfLastDay ? period.last : period.first
    return supply.answers(askedBy: measure).allSatisfy { field in
      answeredSince[field].map { $0 <= day } ?? false
    }
  }
}
