import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Which agencies came to a review, and whether their reports were in: those in the team, and any other that is named.
enum AttendanceQuestions {
  /// - Parameter form: the path of the form that asks.
  static func asked(_ asking: Asking, _ subject: FormSubject, on form: String) -> Markup {
    let agencies = AgencyAsked.all(in: asking.body, of: subject)
    return """
      <div id="attendance"><h2>Who came</h2>\
      \(each(agencies) { agency in
        Fieldset(
          agency.legend,
          questions: when(!agency.isInTeam, who(asking, "\(agency.name).who"))
            + answers(asking, came: agency.name, report: "\(agency.name).report")
        ).markup
      })\(AnotherAgency.asked(asking, subject, besides: agencies, on: form))</div>
      """
  }

  static func who(_ asking: Asking, _ name: String) -> Markup {
    asking.line("Who came, or sent the report?", name, hint: "Their name, if you know it")
  }

  static func answers(_ asking: Asking, came: String, report: String) -> Markup {
    didCome(asking, "Did they come?", came)
      + asking.one("Was their report in?", report, of: ReportIn.self, isInline: true)
  }

  /// Whether somebody came: yes or no, and nothing where nobody says.
  static func didCome(_ asking: Asking, _ question: String, _ name: String) -> Markup {
    Radios(
      question, name: name,
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue),
        Answers.choice("No", value: Answer.no.rawValue),
      ], chosen: asking.body.text(name), errors: asking.errors, isInline: true
    ).markup
  }

  static func read(_ reader: inout FormReader, _ subject: FormSubject) -> [Attendance] {
    let agencies = AgencyAsked.all(in: reader.body, of: subject)
    var attendance: [Attendance] = []
    for agency in agencies {
      let who = agency.isInTeam ? nil : reader.text("\(agency.name).who", "Who came")
      let report: ReportIn? = reader.choice("\(agency.name).report")
      if let came: Answer = reader.choice(agency.name) {
        attendance.append(
          Attendance(
            agency: agency.agency, name: agency.member ?? who ?? "", attended: came == .yes,
            report: report))
      } else if !agency.isInTeam, who != nil || report != nil {
        reader.errors.add("Select whether \(agency.agency) came", to: agency.name)
      }
    }
    return attendance + [AnotherAgency.read(&reader, subject, besides: agencies)].compactMap(\.self)
  }

  /// Each agency is carried by its name too: it may have left the team since.
  static func fill(_ body: inout FormBody, _ attendance: [Attendance]) {
    for one in attendance {
      let name = AgencyAsked.name(of: one.agency)
      body.add(AgencyAsked.named, one.agency)
      body.add(name, one.attended ? Answer.yes : .no)
      body.add("\(name).who", one.name)
      body.add("\(name).report", one.report)
    }
  }
}
