import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Which agencies came to a review, and whether their reports were in.
enum AttendanceQuestions {
  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let agencies = agencies(of: subject)
    guard !agencies.isEmpty else { return .empty }
    return """
      <h2>Who came</h2>\
      \(each(zip(fields(for: agencies.map(\.agencyName)), agencies)) { name, member in
        Fieldset(
          "\(member.agencyName): \(member.name)",
          questions: Radios(
            "Did they come?", name: name,
            choices: [
              Answers.choice("Yes", value: Answer.yes.rawValue),
              Answers.choice("No", value: Answer.no.rawValue),
            ], chosen: asking.body.text(name), errors: asking.errors, isInline: true
          ).markup
            + asking.one("Was their report in?", "\(name).report", of: ReportIn.self, isInline: true)
        ).markup
      })
      """
  }

  private static func fields(for agencies: [String]) -> [String] {
    FieldKeys(agencies).keys.map { "attendance.\($0)" }
  }

  private static func agencies(of subject: FormSubject) -> [PersonProjection.TeamMember] {
    var seen: Set<String> = []
    return subject.team.filter { seen.insert($0.agencyName).inserted }
  }

  static func read(_ reader: FormReader, _ subject: FormSubject) -> [Attendance] {
    let agencies = agencies(of: subject)
    return zip(fields(for: agencies.map(\.agencyName)), agencies).compactMap { name, member in
      guard let came: Answer = reader.choice(name) else { return nil }
      return Attendance(
        agency: member.agencyName, name: member.name, attended: came == .yes,
        report: reader.choice("\(name).report") ?? .notAsked)
    }
  }

  static func fill(_ body: inout FormBody, _ attendance: [Attendance]) {
    for (name, one) in zip(fields(for: attendance.map(\.agency)), attendance) {
      body.add(name, one.attended ? Answer.yes : .no)
      body.add("\(name).report", one.report)
    }
  }
}
