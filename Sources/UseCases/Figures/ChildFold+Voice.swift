import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// Every time the child was seen, or was to be seen and was not, with what came of it.
  var meetings: [Told] {
    let answered = Dictionary(grouping: voicesAnswered) { chronology.newest(of: $0.content.voice) }
    // What a child typed at home is heard and is no meeting.
    let voices = involvement.voices.filter { !$0.entry.isFromFamily }.map { said in
      meeting(
        said.entry, wasSeen: said.content.wasSeen, alone: said.content.seenAlone,
        says: said.content.words.saysSomething || said.content.observation.saysSomething,
        wasAsked: said.content.wasSeen, answered[said.id] ?? [])
    }
    let sightings = chronology.standing(Sighting.self).map { said in
      meeting(
        said.entry, wasSeen: said.content.wasSeen, alone: said.content.seenAlone,
        says: said.content.childsWords.saysSomething || said.content.observation.saysSomething,
        wasAsked: false, answered[said.id] ?? [])
    }
    return voices + sightings
  }

  private func meeting(
    _ entry: Entry, wasSeen: Bool, alone: Answer?, says: Bool, wasAsked: Bool,
    _ answers: [Said<VoiceAnswered>]
  ) -> Told {
    told(
      .childMeeting, entry,
      [
        "agency": entry.agency, "child seen": .flag(wasSeen),
        "seen alone": wasSeen ? alone?.isYes.map(Fact.Value.flag) : nil,
        "child asked": .flag(wasAsked), "said something": .flag(says),
        "answered": .flag(!answers.isEmpty),
        "child told": .flag(answers.contains { $0.content.childToldOn != nil }),
      ])
  }

  var voicesAnswered: [Said<VoiceAnswered>] { chronology.standing(VoiceAnswered.self) }
}
