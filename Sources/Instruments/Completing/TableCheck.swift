import Vocabulary

/// Checks the rows of a table, cell by cell.
struct TableCheck {
  let table: AnswerTable
  let check: AnswerCheck

  func problems(
    in rows: [[ID<AnswerColumn>: ItemAnswer]], to question: String
  ) -> [CompletionProblem] {
    let count = table.rows.problem(counting: rows.count, of: ("row", "rows"), question)
      .map { [CompletionProblem(.wrong, at: check.place, $0)] }
    return (count ?? []) + rows.prefix(table.rows.most).enumerated().flatMap(problems)
  }

  private func problems(
    inRow row: Int, _ cells: [ID<AnswerColumn>: ItemAnswer]
  ) -> [CompletionProblem] {
    let unknown = cells.keys.contains { table.column($0) == nil }
    return (unknown ? [CompletionProblem(.wrong, at: check.place, Self.unknownColumn)] : [])
      + table.columns.flatMap { problems(in: cells[$0.id], row: row, $0) }
  }

  private func problems(
    in answer: ItemAnswer?, row: Int, _ column: AnswerColumn
  ) -> [CompletionProblem] {
    let cell = CompletionProblem.Cell(row: row, column: column.id)
    guard let answer, !answer.isEmpty else {
      let message = "Enter “\(column.heading)” in row \(row + 1)"
      return column.isRequired
        ? [CompletionProblem(.missing, at: check.place, cell: cell, message)] : []
    }
    if case .couldNotAnswer = answer { return [] }
    var check = check
    check.cell = cell
    return check.problems(in: answer, kind: column.kind, question: column.heading)
  }

  private static let unknownColumn = "The table has no such column: fill in the row again"
}
