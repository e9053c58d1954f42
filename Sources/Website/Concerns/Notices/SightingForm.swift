import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A child was seen, or was to be seen and was not.
enum SightingForm: EntryForm {
  static let path = "sightings"
  static let heading = "Record that the child was seen, or was not"

  private static let occurred = OccurrenceForm(
    question: "When was this?", missing: "Select when this was")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Sighting> {
    let wasSeen: Answer? = reader.choice(
      "was_seen", missing: "Select whether the child was seen")
    var sighting = Sighting(wasSeen: wasSeen == .yes)
    if wasSeen == .no {
      sighting.whyNotSeen = reader.text(
        "why_not_seen", "Why the child was not seen",
        missing: "Enter why the child was not seen")
    } else if wasSeen == .yes {
      sighting.seenAlone = reader.choice("seen_alone")
      sighting.whoElse = reader.text("who_else", "Who else was there")
      sighting.method = reader.choice("method", missing: "Select how the child was seen")
      sighting.childsWords = reader.text("childs_words", "What the child said")
      sighting.observation = reader.text("observation", "What you observed")
      sighting.interpreter = reader.choice("interpreter")
      if sighting.interpreter == .relative { sighting.isSensitive = reader.choice("is_sensitive") }
      sighting.overruled = reader.overruled()
    }
    sighting.place = reader.text("place", "Where", missing: "Enter where this was")
    let occurred = occurred.read(&reader)
    return TypedEntry(
      content: sighting, occurred: occurred, source: .read(&reader),
      alsoAbout: OtherChildren.read(reader, subject))
  }

  static func fill(_ body: inout FormBody, with sighting: Sighting) {
    body.add("was_seen", sighting.wasSeen ? Answer.yes : .no)
    body.add("why_not_seen", sighting.whyNotSeen)
    body.add("seen_alone", sighting.seenAlone)
    body.add("who_else", sighting.whoElse)
    body.add("method", sighting.method)
    body.add("childs_words", sighting.childsWords)
    body.add("observation", sighting.observation)
    body.add("interpreter", sighting.interpreter)
    body.add("is_sensitive", sighting.isSensitive)
    body.add(sighting.overruled)
    body.add("place", sighting.place)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(Radios(
      "Was the child seen?", name: "was_seen",
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue, reveal: seen(asking, subject)),
        Answers.choice(
          "No", value: Answer.no.rawValue,
          reveal: asking.line(
            "Why not?", "why_not_seen",
            hint: "For example, nobody answered, asleep, said to be out")),
      ], chosen: asking.body.text("was_seen"), errors: asking.errors, style: .strong))\
    \(asking.line("Where?", "place", hint: "For example, at home, at school, in the clinic"))\
    \(occurred.asked(asking.body, asking.errors))\
    \(OtherChildren.asked(asking, subject))\
    \(asking.basis)\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))\(asking.overruling)
    """
  }

  private static func seen(_ asking: Asking, _ subject: FormSubject) -> Markup {
    """
    \(asking.one("How was the child seen?", "method", of: SightingMethod.self))\
    \(asking.one("Was the child seen alone?", "seen_alone", of: Answer.self, isInline: true))\
    \(asking.line("Who else was there?", "who_else"))\
    \(asking.lines(
      "What exactly did the child say?", "childs_words", hint: "Their own words, in full."))\
    \(asking.lines(
      "What did you observe?", "observation",
      hint: "How the child looked, played, moved and was with others. "
        + "For a baby, or a child who does not speak, this is their voice."))\
    \(InterpreterQuestion(
      asking: asking, form: .sighting, ofARelative: InterpreterQuestion.isSensitive(asking)
    ).asked(about: subject))
    """
  }
}

/// Brothers and sisters the same entry is about.
enum OtherChildren {
  static func read(_ reader: FormReader, _ subject: FormSubject) -> [ID<Person>] {
    let known = subject.shownRelatives
    return reader.ids("also_about", of: Person.self).filter {
      known.contains($0) && $0 != subject.person
    }
  }

  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let others = subject.otherChildren
    guard !others.isEmpty else { return .empty }
    return asking.some(
      "Which other children is it also about?", "also_about",
      others.map {
        Answers.choice($0.nameAndAge(on: subject.today), value: $0.person.value)
      }, hint: "It will stand on their records too", style: .strong)
  }
}
