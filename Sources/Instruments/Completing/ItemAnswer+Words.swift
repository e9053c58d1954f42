import Vocabulary

extension ItemAnswer {
  /// The answer in words, as the item’s own labels say it.
  ///
  /// People and entries are counted, not named: who may know their names is not decided here.
  public func words(of kind: ItemKind) -> String {
    switch self {
    case .choice(let option), .grade(let option): kind.label(of: option)
    case .choices(let options): options.map(kind.label).joined(separator: "; ")
    case .scale(let number): kind.words(onScale: number)
    case .text(let text): text
    case .date(let date): date.british
    case .partialDate(let date): date.british
    case .number(let number): kind.words(of: number)
    case .people(let people): people.count == 1 ? "1 person" : "\(people.count) people"
    case .rows(let rows): rows.map { kind.words(of: $0) }.joined(separator: "\n")
    case .evidence(let entries): entries.count == 1 ? "1 entry" : "\(entries.count) entries"
    case .couldNotAnswer(let why): "Could not be answered: \(why)"
    }
  }
}

extension ItemKind {
  fileprivate func label(of option: ID<ItemOption>) -> String {
    options?.first { $0.id == option }?.label ?? option.value
  }

  fileprivate func words(onScale number: Int) -> String {
    guard case .scale(let scale) = self else { return "\(number)" }
    switch number {
    case scale.lowest where !scale.lowestLabel.isEmpty: return "\(number) (\(scale.lowestLabel))"
    case scale.highest where !scale.highestLabel.isEmpty: return "\(number) (\(scale.highestLabel))"
    default: return "\(number)"
    }
  }

  fileprivate func words(of number: DecimalNumber) -> String {
    guard case .number(let limits) = self, let unit = limits.unit else { return "\(number)" }
    return "\(number) \(unit)"
  }

  fileprivate func words(of row: [ID<AnswerColumn>: ItemAnswer]) -> String {
    guard case .table(let table) = self else { return "" }
    return table.columns.compactMap { column in
      row[column.id].map { "\(column.heading): \($0.words(of: column.kind))" }
    }
    .joined(separator: ", ")
  }
}
