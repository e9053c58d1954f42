import Record

/// What an entry tells of how the child was heard; nil for one that tells nothing of it.
struct Heard {
  var words: String?
  var observation: String?
  /// The form that the child filled in themselves, in ticks and not in words.
  var form: String?
  var whyNotSeen: String?
  var seenAlone: Answer?
  var isTimeWithChild = false
  var wasAsked = false
  var place = ""

  /// - Parameter isOwn: whether words that a concern quotes are those of the child it is told of.
  init?(_ entry: Entry, quotes isOwn: Bool) {
    if let voice = ChildsVoice.from(entry) {
      self.init(voice)
    } else if let sighting = Sighting.from(entry) {
      self.init(sighting)
    } else if let said = ChildAssessed.from(entry)?.childSaid, !said.isBlank {
      self.init(observation: said, wasAsked: true)
    } else if let tool = InstrumentCompleted.from(entry), let said = tool.childsWords,
      !said.isBlank
    {
      self.init(tool, said, byChild: entry.isFromFamily)
    } else if let tool = InstrumentCompleted.from(entry), entry.isFromChild, tool.feedback == nil {
      self.init(form: tool.title)
    } else if isOwn, let said = Concern.from(entry)?.experience.childsWords, !said.isBlank {
      self.init(words: said)
    } else if let feedback = FeedbackGiven.from(entry), feedback.from == .child,
      !feedback.words.isBlank
    {
      self.init(words: feedback.words)
    } else {
      return nil
    }
  }

  /// What a form states that a child said: in the child’s exact words where the child wrote it or thinks it of the help.
  ///
  /// What a practitioner wrote down on any other form is what the child said or showed. Feedback is answered as feedback
  ///
  private init(_ tool: InstrumentCompleted, _ said: String, byChild: Bool) {
    if byChild || tool.feedback?.from == .child { words = said } else { observation = said }
    wasAsked = tool.feedback == nil
  }

  /// A child who ticks and writes nothing has said how things are, and is answered like any other.
  private init(form: String) {
    self.form = form
    wasAsked = true
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
