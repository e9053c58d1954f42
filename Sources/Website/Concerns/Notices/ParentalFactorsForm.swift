import Casework
import Markup
import Record

/// What in a parent’s or carer’s own life can make it harder to look after a child (R-023).
enum ParentalFactorsForm: EntryForm {
  static let path = "parental-factors"
  static let heading = "Record what makes caring harder for the parents"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ParentalFactorsNoted> {
    let noted = ParentalFactorsNoted(
      factors: reader.choices("parental_factors"),
      note: reader.text("note", "What more there is to say"))
    if noted.factors.isEmpty {
      reader.errors.add("Select what makes caring harder", to: "parental_factors")
    }
    return TypedEntry(
      content: noted, occurred: reader.unaskedOccurrence, source: .read(&reader),
      alsoAbout: OtherChildren.read(reader, subject))
  }

  static func fill(_ body: inout FormBody, with noted: ParentalFactorsNoted) {
    body.add("parental_factors", all: noted.factors)
    body.add("note", noted.note)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(asking.some(
      "What makes caring harder?", "parental_factors", of: ParentalFactor.self,
      hint: "Fathers’ and other carers’ difficulties count as mothers’ do. Select all that apply",
      style: .strong))\
    \(asking.lines("What more is there to say?", "note", hint: "Whose difficulty, since when"))\
    \(OtherChildren.asked(asking, subject))\
    \(asking.basis)\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }
}
