import Casework
import Markup
import Record
import Vocabulary

/// Somebody died.
enum DeathForm: EntryForm {
  static let path = "death"
  static let heading = "Record a death"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Death> {
    if reader.body.date("died_on").isBlank {
      reader.errors.add("Enter when they died, as far as you know", to: "died_on")
    }
    let diedOn = reader.partialDate("died_on", "The date of death")
    if let diedOn, let bornOn = subject.identity?.bornOn, diedOn.latest < bornOn.earliest {
      reader.errors.add("The date of death must not be before the birth", to: "died_on")
    }
    let note = reader.text("note", "The note")
    return TypedEntry(
      content: Death(note: note), occurred: diedOn.map { .on($0) },
      source: TypedSource.read(&reader))
  }

  static func fill(_ body: inout FormBody, with death: Death) {
    body.add("note", death.note)
  }

  static func typed(_ entry: Entry) -> FormBody? {
    guard let death = Death.from(entry) else { return nil }
    var body = FormBody()
    TypedSource.add(entry, to: &body)
    switch entry.envelope.occurred {
    case .at(let day, _): body.add("died_on", date: .day(day))
    case .on(let date), .about(let date), .between(let date, _): body.add("died_on", date: date)
    }
    fill(&body, with: death)
    return body
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(WarningText("""
      If a child has died, your agency must also tell the child death overview panel. Heed does not do \
      that for you.
      """))\
    \(asking.partialDate("When did \(subject.name) die?", "died_on"))\
    \(asking.lines("What else should be kept?", "note", hint: "You can leave this blank"))\
    \(asking.basis)\(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)?done=died"
  }
}
