import Vocabulary

/// Checks the definition of one item, without looking at others.
struct ItemCheck {
  let path: String

  func check(_ item: Item, _ list: inout ProblemList) {
    list.expectID(item.id.value, at: path)
    list.expectLabel(item.question, longest: 300, "The question", at: path)
    if let states = item.states {
      list.expect(
        Self.isFactName(states),
        "“\(states)” is not a name of a–z, 0–9 and low lines, such as seen_alone",
        at: "\(path)/states")
    }
    list.expect(
      item.better == nil || item.kind.hasOrder,
      "Answers of this kind have no order, so none is better", at: "\(path)/better")
    check(item.kind, &list)
  }

  func check(_ kind: ItemKind, _ list: inout ProblemList) {
    switch kind {
    case .choice(let options): check(options, fewest: 2, &list)
    case .choices(let options): check(options, fewest: 1, &list)
    case .grade(let options):
      check(options, fewest: 2, &list)
      list.expect(
        options.allSatisfy { $0.worth == nil }, "Grades are never added up: take their worth away",
        at: "\(path)/options")
    case .scale(let scale):
      list.expect(
        scale.lowest < scale.highest && scale.lowest >= -1000 && scale.highest <= 1000,
        "A scale goes from a lower to a higher whole number, within 1,000", at: path)
    case .text(let longest), .lines(let longest):
      list.expect(
        (1...100_000).contains(longest), "The longest answer has 1 to 100,000 characters", at: path)
    case .number(let limits): check(limits, &list)
    case .people(let limits), .evidence(let limits): check(limits, most: 200, &list)
    case .table(let table): check(table, &list)
    case .date, .partialDate: break
    }
  }

  private func check(_ options: [ItemOption], fewest: Int, _ list: inout ProblemList) {
    let path = "\(path)/options"
    list.expect(
      (fewest...200).contains(options.count),
      "The number of options is \(options.count); it can be \(fewest) to 200", at: path)
    list.expectOnce(options.map(\.id.value), "options", at: path)
    list.expectOnce(options.map(\.label), "options’ labels", at: path)
    for (place, option) in options.enumerated() {
      list.expectID(option.id.value, at: "\(path)/\(place + 1)")
      list.expectLabel(option.label, longest: 200, "The label", at: "\(path)/\(place + 1)")
      list.expect(
        option.worth.map { (-10_000...10_000).contains($0) } ?? true,
        "An option is worth -10,000 to 10,000", at: "\(path)/\(place + 1)")
    }
  }

  private func check(_ limits: NumberLimits, _ list: inout ProblemList) {
    list.expect(
      (0...DecimalNumber.mostPlaces).contains(limits.places),
      "There can be 0 to \(DecimalNumber.mostPlaces) decimal places", at: path)
    if let lowest = limits.lowest, let highest = limits.highest {
      list.expect(lowest <= highest, "The lowest number is above the highest", at: path)
    }
  }

  private func check(_ limits: CountLimits, most: Int, _ list: inout ProblemList) {
    list.expect(
      0 <= limits.fewest && limits.fewest <= limits.most && (1...most).contains(limits.most),
      "The fewest is at most the most, which is 1 to \(most)", at: path)
  }

  private func check(_ table: AnswerTable, _ list: inout ProblemList) {
    list.expect(
      (1...12).contains(table.columns.count), "A table has 1 to 12 columns", at: "\(path)/columns")
    list.expectOnce(table.columns.map(\.id.value), "columns", at: "\(path)/columns")
    check(table.rows, most: 200, &list)
    for column in table.columns {
      let path = "\(path)/columns/\(column.id)"
      list.expectID(column.id.value, at: path)
      list.expectLabel(column.heading, longest: 120, "The heading", at: path)
      if case .table = column.kind {
        list.add("A table cannot stand inside a table", at: path)
      } else {
        ItemCheck(path: path).check(column.kind, &list)
      }
    }
  }

  private static func isFactName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      }
  }
}

extension ItemKind {
  /// Whether its answers have an order, so that one can be better than another.
  var hasOrder: Bool {
    switch self {
    case .choice, .scale, .grade, .number: true
    default: false
    }
  }

  var isGrade: Bool {
    if case .grade = self { true } else { false }
  }
}
