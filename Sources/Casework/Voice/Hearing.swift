public import Record
public import Vocabulary

/// One time a child said or showed something, or was to be heard and was not, wherever it was recorded.
public struct Hearing: Sendable {
  public let entry: Entry
  /// The entry with those it puts right, any of which may have been cited.
  public let versions: [ID<Entry>]
  /// Exactly what the child said.
  public let words: String?
  /// What a child showed.
  public let observation: String?
  /// Why the child was not seen; nil when they were.
  public let whyNotSeen: String?
  public let seenAlone: Answer?
  public let place: String
  /// What was done about it, the newest last.
  public let answers: [Said<VoiceAnswered>]

  public var day: LocalDate { entry.envelope.occurred.earliest }

  public var saysSomething: Bool { !words.isBlank || !observation.isBlank }

  /// What was done about it and whether the child was told; nil while nobody has answered.
  public var answer: Said<VoiceAnswered>? { answers.last }

  /// Every time of a child, the latest first: their own entries, and their words within sightings, concerns,
  /// assessments and feedback.
  public static func all(in picture: Picture) -> [Hearing] {
    let answers = Dictionary(
      grouping: picture.involvement.said.all(VoiceAnswered.self), by: \.content.voice)
    return picture.chronology.newestFirst.compactMap { line in
      guard line.standing == .standing else { return nil }
      let versions = [line.entry.id] + line.earlierVersions
      return Hearing(
        line.entry, versions: versions, answers: versions.flatMap { answers[$0] ?? [] })
    }
  }

  private init?(_ entry: Entry, versions: [ID<Entry>], answers: [Said<VoiceAnswered>]) {
    self.entry = entry
    self.versions = versions
    self.answers = answers
    if let voice = ChildsVoice.from(entry) {
      words = voice.words
      observation = voice.observation
      whyNotSeen = voice.wasSeen ? nil : voice.whyNotSeen
      seenAlone = voice.wasSeen ? voice.seenAlone : nil
      place = voice.place
    } else if let sighting = Sighting.from(entry) {
      words = sighting.childsWords
      observation = sighting.observation
      whyNotSeen = sighting.wasSeen ? nil : sighting.whyNotSeen
      seenAlone = sighting.wasSeen ? sighting.seenAlone : nil
      place = sighting.place
    } else if let said = Self.quoted(in: entry) {
      words = said
      observation = nil
      whyNotSeen = nil
      seenAlone = nil
      place = ""
    } else {
      return nil
    }
  }

  /// What something that was recorded for another reason says that the child said or showed.
  private static func quoted(in entry: Entry) -> String? {
    var said: [String] = []
    if let words = Concern.from(entry)?.experience.childsWords {
      said.append(words)
    } else if let feedback = FeedbackGiven.from(entry), feedback.from == .child {
      said.append(feedback.words ?? "")
    } else if let assessed = ChildAssessed.from(entry) {
      said += assessed.findings.filter { $0.finding == .childsWords }.map(\.words)
      for view in assessed.views where view.giver == .child {
        said += [view.worksWell, view.mustChange]
      }
    }
    let words = said.filter { !$0.isBlank }
    return words.isEmpty ? nil : words.joined(separator: "\n\n")
  }
}
