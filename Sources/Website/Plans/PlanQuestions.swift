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

/// Whom the plan was written with (R-093).
enum WrittenWithQuestion {
  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let prompt = Asking.prompt(.plan, "written_with")
    let people = family(of: subject)
    return asking.some(
      prompt.words, "written_with",
      people.map { Answers.choice($0.name, value: $0.name) }, hint: prompt.shownHint,
      style: .strong)
  }

  static func read(_ reader: FormReader, _ subject: FormSubject) -> [PlanParticipant] {
    let chosen = Set(reader.body.all("written_with"))
    return family(of: subject).filter { chosen.contains($0.name) }
  }

  /// The child and the grown-ups named on the child’s page.
  static func family(of subject: FormSubject) -> [PlanParticipant] {
    [PlanParticipant(giver: .child, name: subject.name)]
      + subject.opened.relatives.filter { $0.shown?.stage == .adult }.map {
        PlanParticipant(giver: .parent, name: $0.name)
      }
  }
}

/// How the child was heard: no plan or review is finished silently without it (R-130).
enum VoiceQuestion {
  static func asked(
    _ asking: Asking, _ form: PracticeForm, _ subject: FormSubject
  ) -> Markup {
    let prompt = Asking.prompt(form, "voice")
    let heard = asking.evidence(
      prompt.words, "voice", from: subject, hint: prompt.hint, most: 8,
      where: { kinds.contains($0.entry.kind.name) })
    return """
      \(heard.isEmpty ? "<div id=\"voice\"><p><strong>\(prompt.words)</strong></p><p>Nothing the child said or showed is on the record yet.</p></div>" : heard)\
      \(asking.line("If the child could not be heard: why?", "voice.why_not"))
      """
  }

  private static let kinds: Set<String> = [ChildsVoice.kind.name, Sighting.kind.name]

  static func read(_ reader: inout FormReader) -> VoiceHeard {
    VoiceHeard(
      entries: reader.ids("voice"), whyNot: reader.text("voice.why_not", "Why"))
  }

  static func fill(_ body: inout FormBody, _ voice: VoiceHeard) {
    for entry in voice.entries { body.add("voice", entry.value) }
    body.add("voice.why_not", voice.whyNot)
  }
}
