public import Record

/// A child was seen, or was to be seen and was not.
public struct Sighting: Payload {
  public static let kind = Kind("child.seen")

  public var wasSeen: Bool
  public var whyNotSeen: String?
  public var seenAlone: Answer?
  public var whoElse: String?
  public var place: String
  public var method: SightingMethod?
  public var childsWords: String?
  public var observation: String?
  /// Who interpreted; nil where nobody said.
  public var interpreter: InterpreterKind?
  /// Whether what was spoken of was sensitive or complex.
  public var isSensitive: Answer?
  public var overruled: [Overruling]

  public init(
    wasSeen: Bool, whyNotSeen: String? = nil, seenAlone: Answer? = nil, whoElse: String? = nil,
    place: String = "", method: SightingMethod? = nil, childsWords: String? = nil,
    observation: String? = nil, interpreter: InterpreterKind? = nil, isSensitive: Answer? = nil,
    overruled: [Overruling] = []
  ) {
    self.wasSeen = wasSeen
    self.whyNotSeen = whyNotSeen
    self.seenAlone = seenAlone
    self.whoElse = whoElse
    self.place = place
    self.method = method
    self.childsWords = childsWords
    self.observation = observation
    self.interpreter = interpreter
    self.isSensitive = isSensitive
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case wasSeen = "was_seen"
    case whyNotSeen = "why_not_seen"
    case seenAlone = "seen_alone"
    case whoElse = "who_else"
    case place
    case method
    case childsWords = "childs_words"
    case observation
    case interpreter
    case isSensitive = "is_sensitive"
    case overruled
  }
}

extension Sighting {
  public static let title = "Child seen"
  public static let isContact = true

  public var summary: String {
    if wasSeen {
      ([seenAlone == .yes ? "Seen alone" : "Seen"] + [place].filter { !$0.isEmpty }).asList
        ?? "Seen"
    } else {
      whyNotSeen.map { "Not seen: \($0)" } ?? "Not seen"
    }
  }

  public var details: [Detail] {
    Detail.listing(
      ("Seen", wasSeen ? "Yes" : "No"), ("Why not", whyNotSeen), ("Alone", seenAlone?.label),
      ("Who else was there", whoElse), ("Where", place), ("How", method?.label),
      ("What the child said", childsWords), ("What was noticed", observation),
      ("Interpreted by", interpreter?.label), ("Sensitive or complex", isSensitive?.label),
      ("Decided otherwise than", overruled.told))
  }
}
