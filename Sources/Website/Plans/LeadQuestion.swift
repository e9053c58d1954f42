import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The one person who holds the plan together (R-101).
enum LeadQuestion {
  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let prompt = Asking.prompt(.plan, "lead")
    return """
      \(SelectField(
        "Who holds this plan together?", name: "lead",
        choices: subject.team.map {
          Answers.choice("\($0.name), \($0.agencyName)", value: $0.practitioner.value)
        }, chosen: asking.body.text("lead"), hint: prompt.shownHint, errors: asking.errors,
        style: .strong))\
      \(asking.line("How does the family get on with them?", "lead.familys_view", hint: "In the family’s words"))
      """
  }

  static func read(_ reader: inout FormReader, _ subject: FormSubject) -> PlanLead? {
    let sent = reader.body.text("lead")
    let view = reader.text("lead.familys_view", "How the family gets on with them")
    let member = subject.team.first { $0.practitioner.value == sent }
    let before = (subject.picture?.involvement.plans ?? []).compactMap(\.current.content.lead)
      .last { $0.practitioner?.value == sent }
    if let member {
      return PlanLead(
        practitioner: member.practitioner, name: member.name, agency: member.agencyName,
        familysView: view)
    }
    return before.map {
      PlanLead(
        practitioner: $0.practitioner, name: $0.name, agency: $0.agency, familysView: view)
    }
  }

  static func fill(_ body: inout FormBody, _ lead: PlanLead?) {
    body.add("lead", lead?.practitioner?.value)
    body.add("lead.familys_view", lead?.familysView)
  }
}
