public import Record

/// A parent or child was asked what they think of the help, at one of the points where they are.
public struct FeedbackGiven: Payload {
  public static let kind = Kind("feedback.given")

  public var from: FeedbackFrom
  public var stage: FeedbackStage
  public var state: FeedbackState
  public var words: String?
  public var madeDifference: Answer?
  public var isLifeBetter: Answer?
  public var form: CompletedForm?

  public init(
    from: FeedbackFrom, stage: FeedbackStage, state: FeedbackState, words: String? = nil,
    madeDifference: Answer? = nil, isLifeBetter: Answer? = nil, form: CompletedForm? = nil
  ) {
    self.from = from
    self.stage = stage
    self.state = state
    self.words = words
    self.madeDifference = madeDifference
    self.isLifeBetter = isLifeBetter
    self.form = form
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case stage
    case state
    case words
    case madeDifference = "made_difference"
    case isLifeBetter = "is_life_better"
    case form
  }
}

extension FeedbackGiven {
  public static let title = "Feedback on the help"
  public static let isContact = true

  public var summary: String {
    "\(from.label), \(stage.label.withoutCapital): \(state.label.lowercased())"
  }

  public var details: [Detail] {
    Detail.listing(
      ("From", from.label), ("Asked at", stage.label), ("Given", state.label),
      ("What they said", words), ("Did help make a difference", madeDifference?.label),
      ("Is daily life better", isLifeBetter?.label),
      ("Form", form?.title))
  }
}
