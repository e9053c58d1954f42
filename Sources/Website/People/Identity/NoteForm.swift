import Casework
import Markup
import Record
import Vocabulary

/// Something worth keeping that fits nowhere else.
enum NoteForm: EntryForm {
  static let path = "notes"
  static let heading = "Write a note"

  static let occurred = OccurrenceForm(
    question: "When was this?", missing: "Select when this was")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Note> {
    let text = reader.text("text", "The note", missing: "Enter the note")
    let occurred = occurred.read(&reader)
    return TypedEntry(
      content: Note(text: text), occurred: occurred, source: TypedSource.read(&reader))
  }

  static func fill(_ body: inout FormBody, with note: Note) { body.add("text", note.text) }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>If you are worried, <a href="\(href: "\(subject.path)/\(ConcernForm.path)/new")">record a \
    concern</a> instead: a note is not counted with the worries.</p>\
    \(asking.lines("Note", "text", rows: 6, style: .strong))\
    \(occurred.asked(asking.body, asking.errors))\(asking.basis)\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)?done=saved"
  }
}
