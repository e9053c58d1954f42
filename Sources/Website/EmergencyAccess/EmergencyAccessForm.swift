import Markup
import UseCases
import Vocabulary

/// What somebody typed to open a record in an emergency, before any of it is believed.
struct EmergencyAccessForm {
  var given = InputValue()
  var family = InputValue()
  var bornOn = DateInput()
  var reason: String?
  var words = InputValue()

  init() {}

  init(_ form: FormBody) {
    given = form["given"]
    family = form["family"]
    bornOn = DateInput(
      day: form["born_on[day]"], month: form["born_on[month]"], year: form["born_on[year]"])
    reason = form.text("reason")
    words = form["words"]
  }

  /// Everything an emergency access needs.
  struct Read {
    let named: PersonNamedExactly
    let reason: EmergencyAccess.Reason
    let words: String
  }

  func read() throws(FormErrors) -> Read {
    var errors = FormErrors()
    let given = TypedText(given.text).text
    let family = TypedText(family.text).text
    let words = TypedText(words.text).text
    let reason = reason.flatMap(EmergencyAccess.Reason.init)
    let day = date
    if given.isEmpty { errors.add("Enter the first name", to: "given") }
    if family.isEmpty { errors.add("Enter the surname", to: "family") }
    if day == nil {
      errors.add("Enter the date of birth: a real day, month and year", to: "born_on")
    }
    if reason == nil { errors.add("Select why this cannot wait", to: "reason") }
    if words.isEmpty { errors.add("Enter what is happening", to: "words") }
    try errors.throwIfAny()
    guard let day, let reason else { throw errors }
    return Read(
      named: PersonNamedExactly(given: given, family: family, bornOn: day), reason: reason,
      words: words)
  }

  private var date: LocalDate? {
    guard let day = Int(InputValue(bornOn.day).trimmed),
      let month = Int(InputValue(bornOn.month).trimmed),
      let year = Int(InputValue(bornOn.year).trimmed)
    else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  /// The answer when nobody so named can be opened, whatever the reason is.
  static let nobody: FormErrors = [
    "family":
      "No record with exactly this name and date of birth can be opened for you. Check the spelling, or telephone the front door"
  ]
}
