import Casework
import Markup
import Record
import Vocabulary

/// Putting right as whom somebody was put on the record: an adult who is a child, or a name that was misheard.
///
/// Nobody is registered by it: that is asked once, on a page of its own.
enum RegistrationForm: EntryForm {
  static let path = "registration"
  static let heading = "Put right as whom they were put on the record"

  /// Read as on the day they were put on the record, of which a due date or an age of 18 speaks.
  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Registration> {
    var then = FormReader(
      reader.body, today: reader.unaskedOccurrence.earliest, correcting: reader.corrected)
    var registration =
      RegisterForm.registration(&then)
      ?? Registration(
        stage: subject.identity?.stage ?? .child, name: PersonName(given: "", family: ""))
    reader.errors.merge(then.errors)
    registration.upn = reader.corrected.flatMap(Registration.from)?.upn
    var source = TypedSource()
    source.basis = .fact
    return TypedEntry(
      content: registration, occurred: reader.unaskedOccurrence, source: source)
  }

  static func fill(_ body: inout FormBody, with registration: Registration) {
    body.add("stage", registration.stage)
    body.add("given", registration.name.given)
    body.add("family", registration.name.family)
    body.add("known_as", registration.name.knownAs)
    body.add("born_on", date: registration.bornOn)
    body.add("expected_on", date: registration.expectedOn.map(PartialDate.day))
    body.add("sex", registration.sex)
    body.add("nhs_number", registration.nhsNumber?.spaced)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>What was stated later, such as a new name or another date of birth, stays as it is.</p>\
    \(RegisterForm.questions(asking, relativeOf: nil))
    """
  }
}
