public import Record

/// A child was heard, or was to be heard and was not: their exact words, or what a child who does not speak showed.
public struct ChildsVoice: Judged {
  public static let kind = Kind("voice.recorded")

  public var wasSeen: Bool
  public var whyNotSeen: String?
  public var seenAlone: Answer?
  public var whoElse: String?
  /// Whether nobody could overhear.
  public var inPrivate: Answer?
  public var place: String
  public var mode: SightingMethod?
  public var methods: [VoiceMethod]
  /// Exactly what the child said.
  public var words: String?
  /// What a child showed, and what it may mean.
  public var observation: String?
  /// Whether it was time spent with the child for the child’s own sake.
  public var isDirectWork: Bool
  /// What difference the child says help makes.
  public var whatDifference: String?
  /// Whether the child may not have said everything, for fear of care or of losing brothers and sisters.
  public var mayHoldBack: Answer?
  public var interpreter: InterpreterKind?
  /// Whether it was about something sensitive or complex.
  public var isSensitive: Answer?
  /// What was done to allow for slower, thinner information.
  public var extraTime: String?
  public var form: CompletedForm?
  public var overruled: [Overruling]

  public init(
    wasSeen: Bool, whyNotSeen: String? = nil, seenAlone: Answer? = nil, whoElse: String? = nil,
    inPrivate: Answer? = nil, place: String = "", mode: SightingMethod? = nil,
    methods: [VoiceMethod] = [], words: String? = nil, observation: String? = nil,
    isDirectWork: Bool = false, whatDifference: String? = nil, mayHoldBack: Answer? = nil,
    interpreter: InterpreterKind? = nil, isSensitive: Answer? = nil, extraTime: String? = nil,
    form: CompletedForm? = nil, overruled: [Overruling] = []
  ) {
    self.wasSeen = wasSeen
    self.whyNotSeen = whyNotSeen
    self.seenAlone = seenAlone
    self.whoElse = whoElse
    self.inPrivate = inPrivate
    self.place = place
    self.mode = mode
    self.methods = methods
    self.words = words
    self.observation = observation
    self.isDirectWork = isDirectWork
    self.whatDifference = whatDifference
    self.mayHoldBack = mayHoldBack
    self.interpreter = interpreter
    self.isSensitive = isSensitive
    self.extraTime = extraTime
    self.form = form
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case wasSeen = "was_seen"
    case whyNotSeen = "why_not_seen"
    case seenAlone = "seen_alone"
    case whoElse = "who_else"
    case inPrivate = "in_private"
    case place
    case mode
    case methods
    case words
    case observation
    case isDirectWork = "is_direct_work"
    case whatDifference = "what_difference"
    case mayHoldBack = "may_hold_back"
    case interpreter
    case isSensitive = "is_sensitive"
    case extraTime = "extra_time"
    case form
    case overruled
  }
}

extension ChildsVoice {
  public static let title = "The child’s voice"
  public static let isContact = true

  public var summary: String {
    wasSeen
      ? (words ?? observation ?? "Seen") : (whyNotSeen.map { "Not seen: \($0)" } ?? "Not seen")
  }

  public var details: [Detail] {
    Detail.listing(
      ("Seen", wasSeen ? "Yes" : "No"), ("Why not", whyNotSeen), ("Alone", seenAlone?.label),
      ("Who else was there", whoElse), ("In private", inPrivate?.label), ("Where", place),
      ("How", mode?.label), ("By", methods.labels), ("What the child said", words),
      ("What the child showed", observation), ("Direct work", isDirectWork ? "Yes" : nil),
      ("What difference help makes", whatDifference), ("May have held back", mayHoldBack?.label),
      ("Interpreted by", interpreter?.label), ("Sensitive or complex", isSensitive?.label),
      ("How time was allowed for", extraTime), ("Activity", form?.title),
      ("Decided otherwise than", overruled.told))
  }
}
