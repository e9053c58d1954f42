import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Help is meant to last, so that its length alone is not read as drift (R-056).
enum LongTermForm: EntryForm {
  static let path = "long-term"
  static let heading = "Mark that help is meant to last"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<LongTermMarked> {
    let kind: LongTermKind? = reader.choice("kind", missing: "Select how help is meant to last")
    let marked = LongTermMarked(
      kind: kind ?? .longTermInvolvement, why: reader.text("why", "Why") ?? "",
      reviewOn: reader.dayFromToday("review_on", "The day to look again"))
    return TypedEntry(content: marked, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with marked: LongTermMarked) {
    body.add("kind", marked.kind)
    body.add("why", marked.why)
    body.add("review_on", date: marked.reviewOn.map(PartialDate.day))
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>\(LongHelpCanBeMeant.says)</p>\
    \(asking.one("How is help meant to last?", "kind", of: LongTermKind.self, style: .strong))\
    \(asking.lines("Why?", "why", style: .strong))\
    \(DateField(
      "When does somebody look again at whether it still should?", name: "review_on",
      value: asking.body.date("review_on"), errors: asking.errors, style: .strong))\
    \(asking.day("From which day?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}
