import Vocabulary

/// Finds for which facts a condition of the fact itself holds.
struct ConditionMask {
  let context: Context
  let table: FactTable

  /// Takes away the facts for which any of the conditions does not hold.
  func narrow(_ mask: inout [Bool], by conditions: [Condition]) {
    for condition in conditions where !condition.isAboutMoment {
      let holds = self.holds(condition)
      for row in mask.indices { mask[row] = mask[row] && holds[row] }
    }
  }

  private var none: [Bool] { [Bool](repeating: false, count: table.count) }

  private func holds(_ condition: Condition) -> [Bool] {
    switch condition {
    case .all(let parts):
      return parts.map(holds).reduce([Bool](repeating: true, count: table.count)) { both, part in
        zip(both, part).map { $0 && $1 }
      }
    case .any(let parts):
      return parts.map(holds).reduce(none) { either, part in zip(either, part).map { $0 || $1 } }
    case .not(let part): return holds(part).map { !$0 }
    case .isOne(let place, let values): return codes(place) { values.contains($0) }
    case .isAtLeast(let place, let grade):
      let grades = place.field.values
      let worst = grades.firstIndex(of: grade) ?? 0
      return codes(place) { grades.firstIndex(of: $0).map { $0 <= worst } ?? false }
    case .flag(let place): return codes(place) { $0 == "yes" }
    case .isKnown(let place): return known(place)
    case .includes(let place, let value): return types(place, value)
    case .compares(let place, let comparison, let number):
      return numbers(place) { comparison.holds($0, number) }
    case .lasted(let comparison, let span): return lasted(comparison, span)
    case .within(let day, let span, let other): return within(day, span, of: other)
    case .other(let other): return OtherFactSearch(context, table, other).found
    case .aged, .openFor, .whileOpen: return none
    }
  }

  /// Asks once of each different value.
  private func codes(_ place: Condition.FieldPlace, _ holds: (String) -> Bool) -> [Bool] {
    guard case .codes(let column) = column(place) else { return none }
    let answers = [false] + column.values.map(holds)
    return spread(place, column.codes) { answers[Int($0)] }
  }

  private func known(_ place: Condition.FieldPlace) -> [Bool] {
    switch column(place) {
    case .codes(let column): spread(place, column.codes) { $0 != 0 }
    case .types(let column): spread(place, column) { $0 != 0 }
    case .numbers(let column): spread(place, column) { !$0.isNaN }
    case .days(let column): spread(place, column) { $0 != Facts.unknownDay }
    }
  }

  private func types(_ place: Condition.FieldPlace, _ value: String) -> [Bool] {
    guard case .types(let column) = column(place),
      let bit = place.field.values.firstIndex(of: value)
    else { return none }
    return spread(place, column) { $0 >> UInt64(bit) & 1 == 1 }
  }

  private func numbers(_ place: Condition.FieldPlace, _ holds: (Double) -> Bool) -> [Bool] {
    guard case .numbers(let column) = column(place) else { return none }
    return spread(place, column) { !$0.isNaN && holds($0) }
  }

  private func column(_ place: Condition.FieldPlace) -> FieldColumn {
    switch place {
    case .fact(let field, _): table.fields[field]
    case .child(let field, _): context.facts.childFields[field]
    }
  }

  /// The answer for each fact, or for each fact’s child.
  private func spread<Value>(
    _ place: Condition.FieldPlace, _ column: [Value], _ holds: (Value) -> Bool
  ) -> [Bool] {
    guard case .child = place else { return column.map(holds) }
    let answers = column.map(holds)
    return table.children.map { $0 >= 0 && Int($0) < answers.count && answers[Int($0)] }
  }

  private func lasted(_ comparison: Condition.Comparison, _ span: Span) -> [Bool] {
    let shift = DayShift(span, over: table.starts.knownDays, context.calendar)
    return table.starts.indices.map { row in
      let end = table.ends[row]
      guard end != Facts.stillOpen else { return false }
      return comparison.holds(Double(end), Double(shift(table.starts[row])))
    }
  }

  private func within(_ day: DayField, _ span: Span, of other: DayField) -> [Bool] {
    let days = context.days(day, of: table)
    let others = context.days(other, of: table)
    let shift = DayShift(span, over: others.knownDays, context.calendar)
    return days.indices.map { row in
      guard Self.isKnown(days[row]), Self.isKnown(others[row]) else { return false }
      return days[row] >= others[row] && days[row] <= shift(others[row])
    }
  }

  static func isKnown(_ day: Int32) -> Bool {
    day != Facts.unknownDay && day != Facts.stillOpen
  }
}
