import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Where the child will live, and who cares for them, is settled (R-057).
enum CarePlanSettledForm: EntryForm {
  static let path = "care-plans"
  static let heading = "Record that a care plan is settled"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<CarePlanSettled> {
    let plan = reader.text(
      "plan", "The plan", missing: "Enter where the child will live and who cares for them")
    return TypedEntry(
      content: CarePlanSettled(plan: plan), occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with settled: CarePlanSettled) {
    body.add("plan", settled.plan)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(asking.lines(
      "Where will the child live, and who cares for them?", "plan", rows: 4, style: .strong))\
    \(asking.day("On which day was it settled?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
