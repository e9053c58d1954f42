public import Vocabulary

/// A tool that a place wants used, and when.
///
/// Its name only: what stands in a licensed tool is never kept.
public struct ToolRule: Hashable, Sendable {
  public var tool: ID<CompletedForm>
  public var name: String
  /// Whether every statutory assessment in which neglect is an issue contains it.
  public var isInStatutoryAssessments: Bool
  /// Whether it is used wherever there is a concern of neglect, at any level.
  public var isForEveryNeglectConcern: Bool
  /// After how many months it is used again to measure change; nil when the place does not say, and Heed’s own number holds.
  public var repeatAfterMonths: Int?

  public init(
    tool: ID<CompletedForm>, name: String, isInStatutoryAssessments: Bool = false,
    isForEveryNeglectConcern: Bool = false, repeatAfterMonths: Int? = nil
  ) {
    self.tool = tool
    self.name = name
    self.isInStatutoryAssessments = isInStatutoryAssessments
    self.isForEveryNeglectConcern = isForEveryNeglectConcern
    self.repeatAfterMonths = repeatAfterMonths
  }
}
