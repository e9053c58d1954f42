import Casework
import Markup
import Record
import Vocabulary

/// A name was given for somebody: a new one, another they are known by, or one they had before.
enum NameForm: EntryForm {
  static let path = "names"
  static let heading = "Add or change a name"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<NameStated> {
    let use: NameUse? = reader.choice("use", missing: "Select what the name is to them")
    let name = reader.name(
      missing: "Enter a given name or a family name", orKnownAs: use == .knownAs)
    let since = reader.partialDate("since", "The date they began to use it")
    var source = TypedSource()
    source.basis = .fact
    return TypedEntry(
      content: NameStated(name: name, use: use ?? .legal),
      occurred: since.map { .on($0) } ?? reader.unaskedOccurrence, source: source)
  }

  static func fill(_ body: inout FormBody, with stated: NameStated) {
    body.add("use", stated.use)
    body.add("given", stated.name.given)
    body.add("family", stated.name.family)
    body.add("known_as", stated.name.knownAs)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>Earlier names stay on the record, so that nobody is lost when a name changes.</p>\
    \(asking.one("What is this name to them?", "use", of: NameUse.self, style: .strong))\
    \(Fieldset(
      "Name", questions: asking.name(knownAsHint: "Leave it blank to keep what they are known as")))\
    \(asking.partialDate(
      "Since when?", "since", hint: "As much as you know. Leave it blank if it is not known"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)?done=named"
  }
}
