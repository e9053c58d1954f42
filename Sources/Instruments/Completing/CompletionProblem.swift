public import Vocabulary

/// Something to put right before a completion is finished, in the words shown beside the item.
public struct CompletionProblem: Hashable, Sendable {
  /// Nil when it is about the completion as a whole.
  public let place: AnswerPlace?
  /// The row of a table, counted from 0, and the column.
  public let cell: Cell?
  public let fault: Fault
  public let message: String

  public struct Cell: Hashable, Sendable {
    public let row: Int
    public let column: ID<AnswerColumn>
  }

  public enum Fault: Hashable, Sendable {
    case missing
    case wrong
  }

  init(_ fault: Fault, at place: AnswerPlace? = nil, cell: Cell? = nil, _ message: String) {
    self.place = place
    self.cell = cell
    self.fault = fault
    self.message = message
  }
}
