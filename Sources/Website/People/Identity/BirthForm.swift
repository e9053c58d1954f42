import Casework
import Markup
import Record
import Vocabulary

/// A child who was on the record before birth was born: the same person, under whatever names (R-009).
enum BirthForm: EntryForm {
  static let path = "birth"
  static let heading = "Record the birth"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Birth> {
    if !subject.isUnborn && reader.corrected == nil {
      reader.errors.add("\(subject.name) is on the record as born already", to: "born_on")
    }
    if reader.body.date("born_on").isBlank {
      reader.errors.add("Enter the date of birth", to: "born_on")
    }
    let bornOn = reader.partialDate("born_on", "The date of birth")
    let given = reader.line("given", "The given name")
    let family = reader.line("family", "The family name")
    let knownAs = reader.line("known_as", "What they are known as")
    let sex: Sex? = reader.choice("sex")
    let name =
      [given, family, knownAs].contains { $0 != nil }
      ? PersonName(given: given ?? "", family: family ?? "", knownAs: knownAs) : nil
    var source = TypedSource()
    source.basis = .fact
    return TypedEntry(
      content: Birth(
        bornOn: bornOn ?? .day(reader.today), name: name, sex: sex ?? .notKnown),
      occurred: bornOn.map { .on($0) }, source: source)
  }

  static func fill(_ body: inout FormBody, with birth: Birth) {
    body.add("born_on", date: birth.bornOn)
    body.add("given", birth.name?.given)
    body.add("family", birth.name?.family)
    body.add("known_as", birth.name?.knownAs)
    body.add("sex", birth.sex)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(when(
      !subject.isUnborn,
      InsetText("<p>\(subject.name) is on the record as born already.</p>").markup))\
    <p>This stays the same record: everything known before the birth stays, under the name \
    <bdi>\(subject.name)</bdi> too.</p>\
    \(asking.dateOfBirth)\
    \(Fieldset(
      "Name, if the child has one yet", questions: asking.name()))\
    \(asking.one("Sex", "sex", of: Sex.self, isInline: true))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)?done=born"
  }
}
