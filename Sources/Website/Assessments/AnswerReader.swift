import Instruments
import Markup
import Vocabulary

/// Reads what was typed into answers, and notes what cannot be read.
struct AnswerReader {
  let body: FormBody
  let today: LocalDate
  var errors = FormErrors()

  /// Nil where nothing was typed; saying why nobody can answer is an answer.
  mutating func answer(to item: Item, named name: String) -> ItemAnswer? {
    let why = body.typed(Self.whyNot(name)).text
    if let answer = answer(item.kind, item.question, named: name), !answer.isEmpty { return answer }
    return why.isEmpty ? nil : .couldNotAnswer(why)
  }

  /// The field for why a question could not be answered.
  static func whyNot(_ name: String) -> String { "\(name).why-not" }

  private mutating func answer(
    _ kind: ItemKind, _ question: String, named name: String
  ) -> ItemAnswer? {
    switch kind {
    case .choice: body.text(name).flatMap { ID(checking: $0) }.map(ItemAnswer.choice)
    case .grade: body.text(name).flatMap { ID(checking: $0) }.map(ItemAnswer.grade)
    case .choices: .choices(ids(name))
    case .scale: body.text(name).flatMap { Int($0) }.map(ItemAnswer.scale)
    case .text, .lines: .text(body.typed(name).text)
    case .date, .partialDate: date(kind, question, named: name)
    case .number: number(question, named: name)
    case .people: .people(ids(name))
    case .evidence: .evidence(ids(name))
    case .table(let table): rows(of: table, named: name)
    }
  }

  private func ids<Subject>(_ name: String) -> [ID<Subject>] {
    var seen: Set<ID<Subject>> = []
    return body.all(name).compactMap { ID(checking: $0) }.filter { seen.insert($0).inserted }
  }

  private mutating func date(
    _ kind: ItemKind, _ question: String, named name: String
  ) -> ItemAnswer? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    do throws(TypedDate.Fault) {
      let date = try TypedDate(typed).date
      if case .partialDate = kind { return .partialDate(date) }
      if let day = date.exactDay { return .date(day) }
      errors.add("“\(question)” must include a day, a month and a year", to: name)
    } catch {
      errors.add("“\(question)” \(error.words)", to: error.part.map { "\(name)[\($0)]" } ?? name)
    }
    return nil
  }

  private mutating func number(_ question: String, named name: String) -> ItemAnswer? {
    let typed = body[name].trimmed
    guard !typed.isEmpty else { return nil }
    guard let number = DecimalNumber(typed) else {
      errors.add("“\(question)” must be a number, like 12 or 3.5", to: name)
      return nil
    }
    return .number(number)
  }

  private mutating func rows(of table: AnswerTable, named name: String) -> ItemAnswer? {
    let rows = (0..<table.rows.most).compactMap { row -> [ID<AnswerColumn>: ItemAnswer]? in
      var cells: [ID<AnswerColumn>: ItemAnswer] = [:]
      for column in table.columns {
        let cell = Self.cell(name, row, column.id)
        guard let answer = answer(column.kind, column.heading, named: cell), !answer.isEmpty else {
          continue
        }
        cells[column.id] = answer
      }
      return cells.isEmpty ? nil : cells
    }
    return .rows(rows)
  }

  /// The field of one cell of a table.
  static func cell(_ name: String, _ row: Int, _ column: ID<AnswerColumn>) -> String {
    "\(name).\(row).\(column)"
  }
}
