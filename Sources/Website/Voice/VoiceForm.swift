import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A child was heard, or was to be heard and was not.
enum VoiceForm: EntryForm {
  static let path = "voice"
  static let heading = "Hear the child"

  private static let occurred = OccurrenceForm(
    question: "When was this?", missing: "Select when this was")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ChildsVoice> {
    let wasSeen: Answer? = reader.choice(
      "was_seen", missing: "Select whether the child was seen")
    var voice = ChildsVoice(wasSeen: wasSeen == .yes)
    switch wasSeen {
    case .yes: readHeard(&voice, &reader)
    case .no: voice.whyNotSeen = reader.text("why_not_seen", "Why the child was not seen")
    case .notKnown, nil: break
    }
    keepWhatWasTyped(&reader, wasSeen)
    if wasSeen != nil { judge(voice, &reader, subject) }
    voice.place = reader.text("place", "Where", missing: "Enter where this was")
    let occurred = occurred.read(&reader)
    return TypedEntry(content: voice, occurred: occurred, source: .read(&reader))
  }

  /// What was typed under the other answer would be dropped: its author says which of the two is so (R-130).
  ///
  /// A child can be heard without being seen, as by telephone: that is a way of meeting.
  private static func keepWhatWasTyped(_ reader: inout FormReader, _ wasSeen: Answer?) {
    let body = reader.body
    func isTyped(_ name: String) -> Bool { !body.typed(name).text.isEmpty }
    if wasSeen == .no, let typed = typedOfHeard.first(where: { isTyped($0.name) }) {
      reader.errors.add(
        "You have written \(typed.what). If the child was heard, select “Yes” and then how, such as “\(SightingMethod.heardOnly.label)”. "
          + "If not, select “Yes” to find and delete it, then “No”", to: "was_seen")
    }
    if wasSeen == .yes, reader.corrected == nil, isTyped("why_not_seen") {
      reader.errors.add(
        "You have written why the child was not seen. If the child was seen or heard, select “No” to find and delete it, then “Yes”",
        to: "was_seen")
    }
  }

  /// What is written in words about a child who was heard.
  private static let typedOfHeard = [
    (name: "words", what: "what the child said"),
    (name: "observation", what: "what the child showed"),
    (name: "who_else", what: "who else was there"),
    (name: "what_difference", what: "what difference help makes"),
    (name: "extra_time", what: "how time was allowed for"),
    (name: "why_a_relative", what: "why a member of the family interpreted"),
  ]

  private static func readHeard(_ voice: inout ChildsVoice, _ reader: inout FormReader) {
    voice.mode = reader.choice("mode", missing: "Select how you met the child")
    voice.words = reader.text("words", "What the child said")
    voice.observation = reader.text("observation", "What the child showed")
    voice.seenAlone = reader.choice(
      "seen_alone", missing: "Select whether the child was seen alone")
    if voice.seenAlone != .yes { voice.whoElse = reader.text("who_else", "Who else was there") }
    voice.inPrivate = reader.choice("in_private")
    voice.methods = reader.choices("methods")
    voice.isDirectWork = reader.body.isTicked("is_direct_work")
    voice.mayHoldBack = reader.choice("may_hold_back")
    voice.whatDifference = reader.text("what_difference", "What difference help makes")
    voice.interpreter = reader.choice("interpreter")
    voice.extraTime = reader.text("extra_time", "How time was allowed for")
    guard voice.interpreter == .relative else { return }
    voice.isSensitive = reader.choice("is_sensitive")
    if let why = reader.text("why_a_relative", "Why a member of the family interpreted") {
      voice.overruled = [Overruling(RelativesDoNotInterpret.rule, why: why)]
    }
  }

  /// What stands against recording it, beside the questions; a reason for using a relative is kept with it (R-135).
  private static func judge(
    _ voice: ChildsVoice, _ reader: inout FormReader, _ subject: FormSubject
  ) {
    guard let picture = picture(of: subject) else { return }
    do throws(Refused) {
      try voice.judge(in: picture, by: subject.worker.author)
    } catch {
      for objection in error.objections where reader.errors[objection.question] == nil {
        reader.errors.add(objection.message, to: objection.question)
      }
    }
  }

  static func picture(of subject: FormSubject) -> Picture? {
    Picture(
      of: subject.person, entries: subject.opened.background,
      others: subject.opened.relatives.compactMap(\.shown), on: subject.today)
  }

  static func fill(_ body: inout FormBody, with voice: ChildsVoice) {
    body.add("was_seen", voice.wasSeen ? Answer.yes : .no)
    body.add("why_not_seen", voice.whyNotSeen)
    body.add("mode", voice.mode)
    body.add("words", voice.words)
    body.add("observation", voice.observation)
    body.add("seen_alone", voice.seenAlone)
    body.add("who_else", voice.whoElse)
    body.add("in_private", voice.inPrivate)
    body.add("methods", all: voice.methods)
    if voice.isDirectWork { body.add("is_direct_work", "yes") }
    body.add("may_hold_back", voice.mayHoldBack)
    body.add("what_difference", voice.whatDifference)
    body.add("interpreter", voice.interpreter)
    body.add("extra_time", voice.extraTime)
    body.add("is_sensitive", voice.isSensitive)
    body.add(
      "why_a_relative",
      voice.overruled.first { $0.rule == RelativesDoNotInterpret.rule.id }?.why)
    body.add("place", voice.place)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let heard = HeardQuestions(asking: asking, stage: picture(of: subject)?.ageStage)
    return """
      \(Radios(
        "Was the child seen?", name: "was_seen",
        choices: [
          Answers.choice(
            "Yes", value: Answer.yes.rawValue,
            hint: "Or heard without being seen, for example by telephone",
            reveal: heard.markup(spoken: SpokenWith(subject: subject, childAlone: true).markup)),
          Answers.choice(
            "No", value: Answer.no.rawValue,
            reveal: asking.line(
              "Why not?", "why_not_seen",
              hint: "For example, nobody answered, asleep, said to be out")),
        ], chosen: asking.body.text("was_seen"), errors: asking.errors, style: .strong))\
      \(asking.line("Where?", "place", hint: "For example, at school, at home, on a walk"))\
      \(occurred.asked(asking.body, asking.errors))\
      \(asking.basis)\
      \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/voice?heard=\(entry.id)"
  }
}
