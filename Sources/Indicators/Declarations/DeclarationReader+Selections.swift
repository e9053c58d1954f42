extension DeclarationReader {
  /// `referrals made in period`, `children with a plan open at period end`, `agencies with …`.
  mutating func counted() throws(DeclarationFault) -> Counted {
    let start = position
    guard let unit = takeUnit() else { return Counted(unit: .facts, selection: try selection()) }
    takeArticle()
    let selection = try selection()
    let end = position
    goBack(to: start)
    switch unit {
    case .subject(let subject):
      guard selection.type.about.contains(subject) else {
        throw fault("something that \(selection.type.plural) are about")
      }
      goBack(to: end)
      return Counted(unit: .subject(subject), selection: selection)
    case .values:
      let plurals = selection.type.fields.enumerated().compactMap { number, field in
        field.plural.map { ($0, number) }
      }
      let field = try takeLongest(plurals, or: "something that \(selection.type.plural) have")
      goBack(to: end)
      return Counted(unit: .values(field: field), selection: selection)
    }
  }

  private enum UnitWord {
    case subject(FactType.Subject)
    case values
  }

  /// `children with`, `agencies with`.
  private mutating func takeUnit() -> UnitWord? {
    var phrases: [(words: String, value: UnitWord)] = FactType.Subject.allCases.map {
      ("\($0.rawValue) with", .subject($0))
    }
    let plurals = Set(vocabulary.types.flatMap { $0.fields.compactMap(\.plural) })
    phrases += plurals.sorted().map { ("\($0) with", .values) }
    return takeLongest(phrases)
  }

  mutating func takeArticle() {
    for word in ["a", "an", "any", "the"] where take(word) { return }
  }

  mutating func selection() throws(DeclarationFault) -> Selection {
    let type = try factType()
    let time = try timeClause(of: type)
    var conditions: [Condition] = []
    if take("where") { conditions = try self.conditions(of: type) }
    return Selection(type: type, time: time, conditions: conditions)
  }

  mutating func factType() throws(DeclarationFault) -> FactType {
    let names = vocabulary.types.flatMap { [($0.name, $0), ($0.plural, $0)] }
    return try takeLongest(names, or: "something that is counted")
  }

  private mutating func timeClause(of type: FactType) throws(DeclarationFault) -> TimeClause {
    let open: [(words: String, value: TimeClause)] =
      type.lasts
      ? [
        ("open at period end", .open(.atEnd)), ("open at period start", .open(.atStart)),
        ("open at any time in period", .open(.anyTime)),
      ] : []
    if let clause = takeLongest(open) { return clause }
    let (day, word) = try takeDayWord(of: type, else: open.map(\.words))
    if take("in period") { return .happened(day, word: word, .period) }
    if take("so far in the year") { return .happened(day, word: word, .yearSoFar) }
    if take("in the") {
      let months = try number("a number of months")
      try expect("months to period end")
      return .happened(day, word: word, .lastMonths(months))
    }
    throw fault(
      "“in period”, “in the 12 months to period end” or “so far in the year”",
      among: ["in period", "so far in the year"])
  }

  /// `started`, `ended`, `due`: a day of the fact by the word for what happens on it.
  mutating func takeDayWord(
    of type: FactType, else others: [String] = []
  ) throws(DeclarationFault) -> (DayField, String) {
    let words = dayWords(of: type)
    guard let found = takeLongest(words.map { ($0.0, $0) }) else {
      let expected = (others + words.map(\.0)).map { "“\($0)”" }.joined(separator: ", ")
      throw fault("when: one of \(expected)", among: others + words.map(\.0))
    }
    return (found.1, found.0)
  }

  private func dayWords(of type: FactType) -> [(String, DayField)] {
    let days = type.fields.enumerated().compactMap { number, field in
      field.kind == .day ? (field.name, DayField.field(number)) : nil
    }
    return type.startWords.map { ($0, .start) } + type.endWords.map { ($0, .end) } + days
  }

  /// `, by agency and ward`.
  mutating func breakdowns(of kind: Measure.Kind) throws(DeclarationFault) -> [Breakdown] {
    let selections = Measure(kind: kind, breakdowns: []).selections
    guard let type = selections.first?.type, matches(", by") != nil else { return [] }
    advance(by: 2)
    var names: [(words: String, value: Breakdown)] = []
    for (number, field) in type.fields.enumerated() where field.divides {
      names.append((field.name, .field(number, name: field.name)))
    }
    if type.about.contains(.child) {
      names.append(("age band", .ageBand))
      for (number, field) in vocabulary.childFields.enumerated() where field.divides {
        names.append((field.name, .childField(number, name: field.name)))
      }
    }
    var found: [Breakdown] = []
    repeat {
      let start = position
      let breakdown = try takeLongest(names, or: "something to divide \(type.plural) by")
      guard selections.allSatisfy({ breakdown.divides($0.type, as: type) }) else {
        goBack(to: start)
        throw fault("something that divides all that is counted here alike")
      }
      found.append(breakdown)
    } while take("and") || take(",")
    return found
  }
}

extension Field {
  /// Whether figures can be shown by it.
  fileprivate var divides: Bool {
    switch kind {
    case .code, .grade, .types, .flag: true
    case .number, .day: false
    }
  }
}

extension Breakdown {
  /// Whether another type has the same field, so that both sides of a share can be divided alike.
  fileprivate func divides(_ other: FactType, as type: FactType) -> Bool {
    switch self {
    case .field(let number, let name):
      other == type
        || other.field(name).map { other.fields[$0].kind == type.fields[number].kind } ?? false
    case .childField, .ageBand: other.about.contains(.child)
    }
  }
}
