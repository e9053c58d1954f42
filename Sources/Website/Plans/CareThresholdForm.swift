import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The threshold for care is met: from this day it is noticed how long the child waits to be settled (R-057).
enum CareThresholdForm: EntryForm {
  static let path = "care-thresholds"
  static let heading = "Record that the threshold for care is met"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<CareThresholdMet> {
    let why = reader.text("why", "Why", missing: "Enter why the child can no longer live at home")
    let day = reader.day()
    let met = CareThresholdMet(
      why: why, settleBy: subject.place.due(.settlingCarePlan, from: day.earliest))
    return TypedEntry(content: met, occurred: day, source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with met: CareThresholdMet) {
    body.add("why", met.why)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>\(CareIsSettledQuickly.says)</p>\
    \(asking.lines("Why can the child no longer live at home?", "why", rows: 4, style: .strong))\
    \(asking.day("On which day was the threshold met?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
