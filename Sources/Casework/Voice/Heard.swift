import Record

/// What an entry tells of how the child was heard; nil for one that tells nothing of it.
struct Heard {
  var words: String?
  var observation: String?
  var whyNotSeen: String?
  var seenAlone: Answer?
  var isTimeWithChild = false
  var wasAsked = false
  var place = ""

  init?(_ entry: Entry) {
    if let voice = ChildsVoice.from(entry) {
      self.init(voice)
    } else if let sighting = Sighting.from(entry) {
      self.init(sighting)
    } else if let said = ChildAssessed.from(entry)?.childSaid
      ?? InstrumentCompleted.from(entry)?.childsWords, !said.isBlank
    {
      self.init(observation: said, wasAsked: true)
    } else if let said = Concern.from(entry)?.experience.childsWords, !said.isBlank {
      self.init(words: said)
    } else if let feedback = FeedbackGiven.from(entry), feedback.from == .child,
      !feedback.words.isBlank
    {
      self.init(words: feedback.words)
    } else {
      return nil
    }
  }

  private init(words: String? = nil, observation: String? = nil, wasAsked: Bool = false) {
    self.words = words
    self.observation = observation
    self.wasAsked = wasAsked
  }

  private init(_ voice: ChildsVoice) {
    words = voice.words
    observation = voice.observation
    whyNotSeen = voice.wasSeen ? nil : voice.whyNotSeen
    seenAlone = voice.wasSeen ? voice.seenAlone : nil
    isTimeWithChild = voice.wasSeen && (voice.isDirectWork || voice.mode == .inPerson)
    wasAsked = voice.wasSeen
    place = voice.place
  }

  private init(_ sighting: Sighting) {
    words = sighting.childsWords
    observation = sighting.observation
    whyNotSeen = sighting.wasSeen ? nil : sighting.whyNotSeen
    seenAlone = sighting.wasSeen ? sighting.seenAlone : nil
    isTimeWithChild = sighting.wasSeen && sighting.method == .inPerson
    place = sighting.place
  }
}

extension ChildAssessed {
  /// The child’s words, and what the child says works well and must change.
  fileprivate var childSaid: String? {
    let views = views.filter { $0.giver == .child }.flatMap { [$0.worksWell, $0.mustChange] }
    let said = ([childsWords] + views).compactMap(\.self).filter { !$0.isBlank }
    return said.isEmpty ? nil : said.joined(separator: "\n\n")
  }
}
