import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// An agency outside the team that came to a review or sent a report: one of the place’s, or another by its name.
enum AnotherAgency {
  private static let agency = "attendance_other.agency"
  private static let unlisted = "attendance_other.unlisted"
  private static let who = "attendance_other.who"
  private static let came = "attendance_other.came"
  private static let report = "attendance_other.report"
  private static let fields = [agency, unlisted, who, came, report]

  /// What the button for one more sends.
  private static let action = "another_agency"

  static func asked(
    _ asking: Asking, _ subject: FormSubject, besides asked: [AgencyAsked], on form: String
  ) -> Markup {
    let named = asked.filter { !$0.isInTeam }.map(\.agency)
    return """
      <div id="another-agency">\
      \(each(named) { HiddenField(AgencyAsked.named, value: $0).markup })\
      \(asking.folded(
        "Another agency came, or sent a report", fields: fields + [AgencyAsked.named],
        questions(asking, choices(subject, besides: asked))
          + OneMoreButton(
            "Add another agency", action, at: "\(subject.path)/\(form)#another-agency",
            in: asking
          ).markup))</div>
      """
  }

  private static func choices(
    _ subject: FormSubject, besides asked: [AgencyAsked]
  ) -> [String] {
    let keys = Set(asked.map(\.key))
    return subject.agencies.map(\.name).filter { !keys.contains(FieldKeys.key($0)) }.sorted()
  }

  private static func questions(_ asking: Asking, _ choices: [String]) -> Markup {
    let list = SelectField(
      "Which agency?", name: agency, choices: choices.map { Answers.choice($0, value: $0) },
      chosen: asking.body.text(agency), errors: asking.errors)
    return """
      \(when(!choices.isEmpty, list.markup))\
      \(asking.line(
        choices.isEmpty ? "Which agency?" : "If it is not in the list: which agency?", unlisted))\
      \(AttendanceQuestions.who(asking, who))\
      \(AttendanceQuestions.answers(asking, came: came, report: report))
      """
  }

  /// The form with the agency among those it asks about, when that is what was asked for; nil otherwise.
  static func shownAgain(_ body: FormBody) -> FormBody? {
    guard body.text("action") == action else { return nil }
    let again = body.without(["action"])
    guard let agency = agency(in: body), agency.count <= AgencyAsked.longestName else {
      return again
    }
    let name = AgencyAsked.name(of: agency)
    guard again.text(name) == nil else { return again }
    var named = again.without(Set(fields))
    named.add(AgencyAsked.named, agency)
    for (from, to) in [(came, name), (who, "\(name).who"), (report, "\(name).report")] {
      named.add(to, body.text(from))
    }
    return named
  }

  static func read(
    _ reader: inout FormReader, _ subject: FormSubject, besides asked: [AgencyAsked]
  ) -> Attendance? {
    let who = reader.text(Self.who, "Who came")
    let came: Answer? = reader.choice(Self.came)
    let report: ReportIn? = reader.choice(Self.report)
    let isTyped =
      choices(subject, besides: asked).isEmpty || !reader.body.typed(unlisted).isEmpty
    let question = isTyped ? unlisted : Self.agency
    guard let agency = agency(in: reader.body) else {
      if who != nil || came != nil || report != nil {
        reader.errors.add("Select which agency it was", to: question)
      }
      return nil
    }
    if agency.count > AgencyAsked.longestName {
      reader.errors.add(
        "The agency must be \(AgencyAsked.longestName) characters or fewer", to: question)
    }
    if asked.contains(where: { $0.key == FieldKeys.key(agency) }) {
      reader.errors.add("\(agency) is asked about above: answer there", to: question)
    }
    guard let came else {
      reader.errors.add("Select whether \(agency) came", to: Self.came)
      return nil
    }
    return Attendance(
      agency: agency, name: who ?? "", attended: came == .yes, report: report)
  }

  /// What was typed, or else what was chosen.
  private static func agency(in body: FormBody) -> String? {
    [unlisted, agency].map { body.typed($0).text }.first { !$0.isEmpty }
  }
}
