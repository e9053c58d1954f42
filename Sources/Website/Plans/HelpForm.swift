import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A service begins to help; where the place says so, with the family’s agreement (R-040).
enum HelpForm: EntryForm {
  static let path = "help"
  static let heading = "Record that a service begins to help"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<HelpStarted> {
    let involvement = subject.judgedIn?.involvement
    var help = HelpStarted(
      service: reader.text("service", "Which service") ?? "",
      agency: reader.text("agency", "Which agency") ?? "",
      level: involvement?.level?.content.level,
      agreement: reader.ids("agreement", of: Entry.self).first,
      choices: reader.text("choices", "What the family could choose"),
      chosen: reader.text("chosen", "What they chose"),
      overruled: reader.overruled())
    (help.isUrgent, help.urgentWhy) = reader.urgent()
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: help, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with help: HelpStarted) {
    body.add("service", help.service)
    body.add("agency", help.agency)
    body.add("agreement", help.agreement?.value)
    body.add("choices", help.choices)
    body.add("chosen", help.chosen)
    body.add(urgent: help)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(asking.line("Which service?", "service", hint: "For example, a parenting group at the family hub"))\
    \(asking.line("Which agency?", "agency"))\
    \(asking.agreement(subject))\
    \(asking.line("What could the family choose between?", "choices"))\
    \(asking.line("What did they choose?", "chosen"))\
    \(asking.day("On which day did it begin?"))\
    \(asking.urgent())\(asking.overruling)
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}
