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
    guard !subject.isUnborn else { return .empty }
    let prompt = Asking.prompt(form, "voice")
    let heard = offered(to: subject, chosen: Set(asking.body.all("voice")))
    return """
      \(asking.unseen("voice", besides: asking.seen("voice", in: subject)))\
      \(heard.isEmpty ? nothing(prompt) : asking.some(
        prompt.words, "voice", heard.map(choice), hint: prompt.hint, style: .strong))\
      \(asking.line("If the child could not be heard: why?", "voice.why_not"))
      """
  }

  /// Everything that says what the child said or showed, wherever it was recorded, the latest first.
  private static func offered(to subject: FormSubject, chosen: Set<String>) -> [Hearing] {
    let heard = (subject.judgedIn.map(Hearing.all) ?? []).filter { hearing in
      hearing.saysSomething && subject.picture?.chronology.isWithdrawn(hearing.entry.id) != true
    }
    return heard.enumerated().filter { place, hearing in
      place < mostOffered || chosen.contains(hearing.entry.id.value)
    }.map(\.element)
  }

  private static let mostOffered = 8

  private static func choice(_ hearing: Hearing) -> Answers.Answer {
    let said = [hearing.words, hearing.observation, hearing.form].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    return Answers.choice(
      "\(Payloads.title(of: hearing.entry.kind)), \(hearing.entry.envelope.occurred.british)",
      value: hearing.entry.id.value, hint: String(said.prefix(140)))
  }

  private static func nothing(_ prompt: FormPrompt) -> Markup {
    """
    <div id="voice"><p><strong>\(prompt.words)</strong></p>\
    <p>Nothing that the child said or showed is on the record yet.</p></div>
    """
  }

  static func read(_ reader: inout FormReader) -> VoiceHeard {
    VoiceHeard(
      entries: reader.ids("voice"), whyNot: reader.text("voice.why_not", "Why"))
  }

  static func fill(_ body: inout FormBody, _ voice: VoiceHeard) {
    for entry in voice.entries { body.add("voice", entry.value) }
    body.add("voice.why_not", voice.whyNot)
  }
}
