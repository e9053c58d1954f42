import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who of the family came to a review or a conference: the child, those named on the record, and one more by name.
enum FamilyAttendanceQuestions {
  private static let other = "family.other"

  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let family = WrittenWithQuestion.family(of: subject)
    return """
      <div id="family"><h2>Who of the family came</h2>\
      \(each(zip(WrittenWithQuestion.fields("family", for: family), family)) { name, one in
        AttendanceQuestions.didCome(asking, "\(one.name): did they come?", name)
      })\
      \(asking.line("Which other parent or carer came?", other, hint: "Somebody who is not named here"))</div>
      """
  }

  static func read(_ reader: inout FormReader, _ subject: FormSubject) -> [FamilyAttendance] {
    let family = WrittenWithQuestion.family(of: subject)
    let asked = zip(WrittenWithQuestion.fields("family", for: family), family).compactMap {
      name, one in
      (reader.choice(name) as Answer?).map {
        FamilyAttendance(
          giver: one.giver, person: one.giver == .child ? subject.person : nil, name: one.name,
          attended: $0 == .yes)
      }
    }
    return asked
      + [reader.text(other, "Who else came")].compactMap(\.self).map {
        FamilyAttendance(giver: .parent, name: $0, attended: true)
      }
  }

  static func fill(_ body: inout FormBody, _ attendance: [FamilyAttendance]) {
    let names = WrittenWithQuestion.fields(
      "family", for: attendance.map { PlanParticipant(giver: $0.giver, name: $0.name) })
    for (name, one) in zip(names, attendance) {
      body.add(name, one.attended ? Answer.yes : .no)
    }
  }
}
