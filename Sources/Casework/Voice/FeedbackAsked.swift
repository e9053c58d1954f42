/// Who was asked what they think of the help, and when.
public struct FeedbackAsked: Codable, Hashable, Sendable {
  public var from: FeedbackFrom
  public var stage: FeedbackStage

  public init(from: FeedbackFrom, stage: FeedbackStage) {
    self.from = from
    self.stage = stage
  }
}
