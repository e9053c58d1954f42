public import Record
public import Vocabulary

/// What somebody did about what a child said or showed, and that the child was told.
public struct VoiceAnswered: Payload {
  public static let kind = Kind("voice.answered")

  /// What the child said or showed.
  public var voice: ID<Entry>
  /// How it shaped the help, or why it could not.
  public var whatWasDone: String
  public var childToldOn: LocalDate?
  public var whyNotTold: String?

  public init(
    voice: ID<Entry>, whatWasDone: String = "", childToldOn: LocalDate? = nil,
    whyNotTold: String? = nil
  ) {
    self.voice = voice
    self.whatWasDone = whatWasDone
    self.childToldOn = childToldOn
    self.whyNotTold = whyNotTold
  }

  private enum CodingKeys: String, CodingKey {
    case voice
    case whatWasDone = "what_was_done"
    case childToldOn = "child_told_on"
    case whyNotTold = "why_not_told"
  }
}

extension VoiceAnswered {
  public static let title = "What was done about what a child said"

  public var summary: String {
    whatWasDone
  }

  public var details: [Detail] {
    Detail.listing(
      ("What was done", whatWasDone), ("Child told on", childToldOn?.british),
      ("Why the child was not told", whyNotTold))
  }
}
