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
      \(each(agencies.enumerated()) { place, member in
        Fieldset(
          "\(member.agencyName): \(member.name)",
          questions: Radios(
            "Did they come?", name: "attendance.\(place)",
            choices: [
              Answers.choice("Yes", value: Answer.yes.rawValue),
              Answers.choice("No", value: Answer.no.rawValue),
            ], chosen: asking.body.text("attendance.\(place)"), errors: asking.errors, isInline: true
          ).markup
            + asking.one("Was their report in?", "attendance.\(place).report", of: ReportIn.self, isInline: true)
        ).markup
      })
      """
  }

  private static func agencies(of subject: FormSubject) -> [PersonProjection.TeamMember] {
    var seen: Set<String> = []
    return subject.team.filter { seen.insert($0.agencyName).inserted }
  }

  static func read(_ reader: FormReader, _ subject: FormSubject) -> [Attendance] {
    agencies(of: subject).enumerated().compactMap { place, member in
      guard let came: Answer = reader.choice("attendance.\(place)") else { return nil }
      return Attendance(
        agency: member.agencyName, name: member.name, attended: came == .yes,
        report: reader.choice("attendance.\(place).report") ?? .notAsked)
    }
  }

  static func fill(_ body: inout FormBody, _ attendance: [Attendance]) {
    for (place, one) in attendance.enumerated() {
      body.add("attendance.\(place)", one.attended ? Answer.yes : .no)
      body.add("attendance.\(place).report", one.report)
    }
  }
}
