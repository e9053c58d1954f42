import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A service stops helping a family.
enum HelpEndForm: EntryForm {
  static let path = "help-endings"
  static let heading = "Record that a service stops helping"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<HelpEnded> {
    let sent = reader.body.text("help")
    let help = subject.picture?.involvement.openHelp.first { $0.id.value == sent }
    if help == nil, reader.corrected == nil {
      reader.errors.add("Select the service that stops", to: "help")
    }
    let ended = HelpEnded(
      help: help?.id ?? ID(sent ?? "none"),
      whatCameOfIt: reader.text(
        "what_came_of_it", "What came of it", missing: "Enter what came of it for the child"))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: ended, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with ended: HelpEnded) {
    body.add("help", ended.help.value)
    body.add("what_came_of_it", ended.whatCameOfIt)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let open = subject.picture?.involvement.openHelp ?? []
    return """
      \(open.isEmpty ? InsetText("<p>No service is recorded as helping now.</p>").markup : Radios(
        "Which service stops?", name: "help",
        choices: open.map {
          Answers.choice(
            $0.content.summary, value: $0.id.value,
            hint: "Since \($0.day.british)")
        }, chosen: asking.body.text("help"), errors: asking.errors, style: .strong).markup)\
      \(asking.lines("What came of it for the child?", "what_came_of_it", style: .strong))\
      \(asking.day("On which day did it stop?"))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}
