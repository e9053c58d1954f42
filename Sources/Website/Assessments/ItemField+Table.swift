import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension ItemField {
  /// Rows to fill in, with one more than hold something.
  func table(_ table: AnswerTable) -> Markup {
    let filled = (0..<table.rows.most).last { row in
      table.columns.contains { column in
        let cell = AnswerReader.cell(name, row, column.id)
        return !asking.body[cell].isBlank || !asking.body.date(cell).isBlank
      }
    }
    let count = min(table.rows.most, max(3, (filled ?? -1) + 2))
    return Fieldset(
      item.question,
      questions: """
        \(present(hint) { "<div class=\"hint\">\($0)</div>" })\
        \(each(0..<count) { row($0, of: table) })
        """
    ).markup
  }

  private func row(_ row: Int, of table: AnswerTable) -> Markup {
    Fieldset(
      "Row \(row + 1)", style: .regular,
      questions: each(table.columns) { column in
        let cell = AnswerReader.cell(name, row, column.id)
        return switch column.kind {
        case .partialDate: asking.partialDate(column.heading, cell)
        case .choice(let options):
          SelectField(
            column.heading, name: cell, choices: options.map(choice),
            chosen: asking.body.text(cell), errors: asking.errors
          ).markup
        default: asking.line(column.heading, cell)
        }
      }
    ).markup
  }
}
