public import Vocabulary

/// What was seen, in which types of neglect, and since when.
public struct Sign: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var whatWasSeen: String
  public var types: [NeglectType]
  /// A type in other words: the six are not all there is.
  public var otherType: String?
  public var onset: Onset?
  public var firstSeen: PartialDate?
  public var lastSeen: PartialDate?
  public var howOften: HowOften?
  public var howOftenNote: String?
  /// Only for a child not yet born.
  public var prenatal: [PrenatalIndicator]

  public init() { self.init(whatWasSeen: "") }

  public init(
    whatWasSeen: String = "", types: [NeglectType] = [], otherType: String? = nil,
    onset: Onset? = nil, firstSeen: PartialDate? = nil, lastSeen: PartialDate? = nil,
    howOften: HowOften? = nil, howOftenNote: String? = nil, prenatal: [PrenatalIndicator] = []
  ) {
    self.whatWasSeen = whatWasSeen
    self.types = types
    self.otherType = otherType
    self.onset = onset
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.howOften = howOften
    self.howOftenNote = howOftenNote
    self.prenatal = prenatal
  }

  private enum CodingKeys: String, CodingKey {
    case whatWasSeen = "what_was_seen"
    case types
    case otherType = "other_type"
    case onset
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
    case howOften = "how_often"
    case howOftenNote = "how_often_note"
    case prenatal
  }
}
