public import Casework
public import Instruments
public import Record
public import Vocabulary

/// A survey that a practitioner answered, without who it was: what they answered, from which agency, and on which day.
///
/// Of the time only the day is kept, and nothing in it leads to an account.
public struct AnsweredSurvey: Hashable, Sendable {
  public let form: ID<CompletedForm>
  public let version: Int
  /// The answers with their questions as they were asked, as forms are kept.
  public let json: String
  public let agency: ID<Agency>
  public let agencyName: String
  public let receivedOn: LocalDate

  public init(
    form: ID<CompletedForm>, version: Int, json: String, agency: ID<Agency>, agencyName: String,
    receivedOn: LocalDate
  ) {
    self.form = form
    self.version = version
    self.json = json
    self.agency = agency
    self.agencyName = agencyName
    self.receivedOn = receivedOn
  }
}

extension AnsweredSurvey {
  /// What somebody of an agency answered on a day.
  ///
  /// - Throws: `IncompleteCompletion` or `ContributionRefusal` for answers that the form does not take.
  public init(
    _ answers: [AnswerPlace: ItemAnswer], on form: Instrument, from agency: AgencyCard,
    received day: LocalDate
  ) throws {
    let somebody = Contributor(id: ID("somebody"), name: "", agency: agency.name)
    var completion = Completion(of: form, about: [])
    try completion.take(
      Contribution(by: somebody, at: .startOfDay(day), answers: answers, basedOn: 0), to: form)
    try completion.finish(on: day, of: form)
    self.init(
      form: ID(form.id.value), version: form.version,
      json: String(decoding: completion.json, as: UTF8.self),
      agency: agency.id, agencyName: agency.name, receivedOn: day)
  }
}
