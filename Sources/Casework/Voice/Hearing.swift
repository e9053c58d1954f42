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
  /// The title of the form that the child filled in themselves without words; nil for anything else.
  public let form: String?
  /// Why the child was not seen; nil when they were.
  public let whyNotSeen: String?
  public let seenAlone: Answer?
  /// Whether somebody was with the child: direct work, or seeing the child in person.
  public let isTimeWithChild: Bool
  /// Whether somebody asked the child, so that what was done about the answer is to be recorded.
  public let wasAsked: Bool
  public let place: String
  /// What was done about it, the newest last.
  public let answers: [Said<VoiceAnswered>]
  /// Whether somebody recorded what was done about it, as what a child said or as feedback.
  public let isAnswered: Bool

  public var day: LocalDate { entry.envelope.occurred.earliest }

  public var saysSomething: Bool { !words.isBlank || !observation.isBlank || form != nil }

  /// What was done about it and whether the child was told; nil while nobody has answered.
  public var answer: Said<VoiceAnswered>? { answers.last }

  /// Whether the child wrote it with a one-time code and nobody has answered yet: nobody has heard the child by it, as
  /// nobody reads it when it is sent.
  public var waitsForSomebody: Bool { entry.isFromFamily && !isAnswered }

  /// Every time of a child, the latest first: their own entries, and their words within sightings, concerns,
  /// assessments and feedback.
  ///
  /// Words that a concern about several children quotes are those of one of them, and no other child is heard by them.
  public static func all(in picture: Picture) -> [Hearing] {
    let answers = Dictionary(
      grouping: picture.involvement.said.all(VoiceAnswered.self), by: \.content.voice)
    let feedback = Set(picture.involvement.said.all(FeedbackAnswered.self).map(\.content.feedback))
    return picture.chronology.newestFirst.compactMap { line in
      guard line.standing == .standing else { return nil }
      let versions = line.versions
      return Hearing(
        line.entry, quotes: picture.isQuoted(in: line), versions: versions,
        answers: versions.flatMap { answers[$0] ?? [] },
        isFeedbackAnswered: !feedback.isDisjoint(with: versions))
    }
  }

  private init?(
    _ entry: Entry, quotes isOwn: Bool, versions: [ID<Entry>], answers: [Said<VoiceAnswered>],
    isFeedbackAnswered: Bool
  ) {
    guard let heard = Heard(entry, quotes: isOwn) else { return nil }
    self.entry = entry
    self.versions = versions
    self.answers = answers
    isAnswered = !answers.isEmpty || isFeedbackAnswered
    words = heard.words
    observation = heard.observation
    form = heard.form
    whyNotSeen = heard.whyNotSeen
    seenAlone = heard.seenAlone
    isTimeWithChild = heard.isTimeWithChild
    wasAsked = heard.wasAsked
    place = heard.place
  }
}

extension Picture {
  /// Whether the words that a concern quotes are this child’s: those of the child on whose page it was first told or, where
  /// that was the page of a grown-up, of the only child it is about.
  fileprivate func isQuoted(in line: ChronologyLine) -> Bool {
    guard let first = line.firstToldOf, first != person else { return true }
    return line.people.count == 2 && others.contains { $0.person == first && $0.stage == .adult }
  }
}
