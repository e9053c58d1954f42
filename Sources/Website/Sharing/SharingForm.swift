import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody decides whether information is shared, and on which basis in law (R-150).
///
/// Nothing is chosen for them, and no agreement to help is offered as a basis.
enum SharingForm: EntryForm {
  static let path = "sharing"
  static let heading = "Record a decision to share information"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<SharingDecided> {
    let outcome: SharingOutcome? = reader.choice("outcome", missing: "Select what is decided")
    var decided = SharingDecided(
      withWhom: reader.text("with_whom", "With whom") ?? "",
      what: reader.text("what", "What is shared") ?? "",
      purpose: reader.text("purpose", "What it is for") ?? "", outcome: outcome ?? .doNotShare,
      basis: reader.choice("basis"), condition: reader.choice("condition"),
      whyNecessary: reader.text("why_necessary", "Why it is necessary"),
      whyProportionate: reader.text("why_proportionate", "Why nothing less would do"),
      whyNot: reader.text("why_not", "Why it is not shared"),
      wasFamilyTold: reader.choice("was_family_told"),
      whyNotTold: reader.text("why_not_told", "Why the family was not told"),
      lookAgainOn: reader.dayFromToday("look_again_on", "The day to look at it again"),
      isUrgent: reader.body.isTicked("is_urgent"), overruled: reader.overruled())
    if decided.basis != nil { decided.edition = LawfulBasis.edition }
    return TypedEntry(content: decided, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with decided: SharingDecided) {
    body.add("with_whom", decided.withWhom)
    body.add("what", decided.what)
    body.add("purpose", decided.purpose)
    body.add("outcome", decided.outcome)
    body.add("basis", decided.basis)
    body.add("condition", decided.condition)
    body.add("why_necessary", decided.whyNecessary)
    body.add("why_proportionate", decided.whyProportionate)
    body.add("why_not", decided.whyNot)
    body.add("was_family_told", decided.wasFamilyTold)
    body.add("why_not_told", decided.whyNotTold)
    body.add("look_again_on", date: decided.lookAgainOn.map(PartialDate.day))
    body.add(urgent: decided)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>\(SharingIsDecided.says) That nothing is shared is a decision too.</p>\
    \(SharingQuestions(asking: asking).markup)\
    \(asking.day("On which day was it decided?"))\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))\
    \(asking.urgent(asksWhy: false))\(asking.overruling)
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/sharing?done=saved"
  }
}
