import Casework
import Markup
import Record
import UseCases
import Vocabulary

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
