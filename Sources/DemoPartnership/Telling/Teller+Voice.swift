import Casework
import Record
import Vocabulary

extension Teller {
  /// A child was heard alone, and some days later somebody did something about it and told the child.
  mutating func heard(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ child: Member, at place: String,
    said: String? = nil, showed: String? = nil, by methods: [VoiceMethod],
    done: String? = nil, after days: Int = 7, adjust: (inout ChildsVoice) -> Void = { _ in }
  ) {
    var voice = ChildsVoice(
      wasSeen: true, seenAlone: said == nil ? .no : .yes, inPrivate: said == nil ? nil : .yes,
      place: place, mode: .inPerson, methods: methods, words: said, observation: showed,
      isDirectWork: true)
    adjust(&voice)
    let tag = "voice-\(family.number)-\(daysAgo)"
    tell(
      voice, daysAgo: daysAgo, by: practitioner, about: [child],
      basis: said == nil ? .fact : .childsWords, tag: tag)
    guard let done, daysAgo - days > 0 else { return }
    let told = day(daysAgo - days)
    tell(
      VoiceAnswered(voice: ID(tag), whatWasDone: done, childToldOn: told),
      daysAgo: daysAgo - days, by: practitioner, about: [child]
    ) { written in
      VoiceAnswered(voice: written[tag] ?? ID(""), whatWasDone: done, childToldOn: told)
    }
  }

  /// A parent or child said what they think of the help, and later heard what came of it.
  mutating func feedback(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ child: Member, from: FeedbackFrom,
    _ stage: FeedbackStage, _ words: String, better: Answer, life: Answer? = nil,
    came: String? = nil,
    because why: String = "", after days: Int = 14
  ) {
    let tag = "feedback-\(family.number)-\(daysAgo)"
    tell(
      FeedbackGiven(
        from: from, stage: stage, state: .given, words: words, madeDifference: better,
        isLifeBetter: life),
      daysAgo: daysAgo, by: practitioner, about: [child],
      basis: from == .child ? .childsWords : .toldBySomeone,
      toldBy: from == .parent ? "\(family.mother.given), by telephone" : nil, tag: tag)
    guard let came, daysAgo - days > 0 else { return }
    let told = day(daysAgo - days)
    tell(
      FeedbackAnswered(feedback: ID(tag), whatWasDone: came, why: why, toldOn: told),
      daysAgo: daysAgo - days, by: practitioner, about: [child]
    ) { written in
      FeedbackAnswered(
        feedback: written[tag] ?? ID(""), whatWasDone: came, why: why, toldOn: told)
    }
  }
}
