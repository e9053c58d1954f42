extension DeclarationReader {
  /// `initial category is neglect`, `outcomes achieved`, `types include medical`, `score is at least 4`.
  mutating func aboutField(_ type: FactType) throws(DeclarationFault) -> Condition {
    let place = try takeLongest(
      fieldNames(of: type), or: "a field of \(type.plural), or “previous”, “later”, “child”, “not”")
    switch place.field.kind {
    case .flag: return .flag(place)
    case .types:
      guard take("include") || take("includes") else {
        throw fault("“include”", among: ["include"])
      }
      return .includes(place, try value(of: place.field))
    case .number: return try number(place)
    case .day:
      return try known(place)
    case .code, .grade: return try coded(place)
    }
  }

  private func fieldNames(of type: FactType) -> [(words: String, value: Condition.FieldPlace)] {
    let own = type.fields.enumerated().map { number, field in
      (field.name, Condition.FieldPlace.fact(number, field))
    }
    guard type.about.contains(.child) else { return own }
    return own
      + vocabulary.childFields.enumerated().map { number, field in
        (field.name, Condition.FieldPlace.child(number, field))
      }
  }

  private mutating func known(_ place: Condition.FieldPlace) throws(DeclarationFault) -> Condition {
    try expect("is")
    let isNot = take("not")
    try expect("known")
    return isNot ? .not(.isKnown(place)) : .isKnown(place)
  }

  private mutating func number(
    _ place: Condition.FieldPlace
  ) throws(DeclarationFault) -> Condition {
    try expect("is")
    let comparisons = Condition.Comparison.allCases.map { ($0.rawValue, $0) }
    if let comparison = takeLongest(comparisons) {
      return .compares(place, comparison, try decimal())
    }
    let isNot = take("not")
    if take("known") { return isNot ? .not(.isKnown(place)) : .isKnown(place) }
    throw fault("at least, at most, more than, less than or known", among: comparisons.map(\.0))
  }

  private mutating func decimal() throws(DeclarationFault) -> Double {
    guard let number = Double(here.plain.filter { $0 != "," }), number.isFinite, !here.isQuoted
    else { throw fault("a number") }
    advance()
    return number
  }

  private mutating func coded(
    _ place: Condition.FieldPlace
  ) throws(DeclarationFault) -> Condition {
    try expect("is")
    let isNot = take("not")
    if take("known") { return isNot ? .not(.isKnown(place)) : .isKnown(place) }
    if case .grade = place.field.kind, take("at least") {
      let condition = Condition.isAtLeast(place, try value(of: place.field))
      return isNot ? .not(condition) : condition
    }
    var values = [try value(of: place.field)]
    while matches("or") != nil {
      let start = position
      advance()
      guard let next = try? value(of: place.field), fieldFollows == false else {
        goBack(to: start)
        break
      }
      values.append(next)
    }
    let condition = Condition.isOne(place, values)
    return isNot ? .not(condition) : condition
  }

  /// Whether what was taken for a value is the beginning of another condition.
  private var fieldFollows: Bool { matches("is") != nil || matches("include") != nil }

  /// One of the field’s values; where any are allowed, one word or text in quotation marks.
  private mutating func value(of field: Field) throws(DeclarationFault) -> String {
    if !field.values.isEmpty {
      if here.isQuoted, let value = field.values.first(where: { $0.lowercased() == here.plain }) {
        advance()
        return value
      }
      let phrases = field.values.map { ($0, $0) }
      return try takeLongest(phrases, or: "one of \(field.values.joined(separator: ", "))")
    }
    guard !isAtEnd, here.isQuoted || !Self.reserved.contains(here.plain) else {
      throw fault("a value of “\(field.name)”")
    }
    let value = here.text
    advance()
    return value
  }

  private static let reserved: Set<String> = [
    "and", "or", "not", "where", "by", "of", "is", ",", "(", ")", "in", "per",
  ]

  /// `sessions attended of school attendance records recorded in period`.
  mutating func quantified() throws(DeclarationFault) -> (Quantity, Selection) {
    let start = position
    // What is measured depends on the facts, which come after it.
    guard let facts = factsAfterOf() else {
      throw fault("something measured, then “of” and what it is measured of")
    }
    goBack(to: start)
    let quantity = try quantity(of: facts)
    try expect("of")
    return (quantity, try selection())
  }

  private mutating func factsAfterOf() -> FactType? {
    let start = position
    defer { goBack(to: start) }
    while !isAtEnd {
      if take("of"), let type = try? factType() { return type }
      advance()
    }
    return nil
  }

  private mutating func quantity(of type: FactType) throws(DeclarationFault) -> Quantity {
    if take("days open") {
      guard type.lasts else { throw fault("something else measured of \(type.plural)") }
      return .daysOpen
    }
    for (words, areWorkingDays) in [("working days from", true), ("days from", false)]
    where take(words) {
      let from = try takeLongest(days(of: type), or: "a day of \(type.plural)")
      try expect("to")
      let to = try takeLongest(days(of: type), or: "a day of \(type.plural)")
      return .days(from: from, to: to, areWorkingDays: areWorkingDays)
    }
    return try number(of: type)
  }

  mutating func number(of type: FactType) throws(DeclarationFault) -> Quantity {
    let numbers = type.fields.enumerated().compactMap { number, field in
      field.kind == .number ? (field.name, number) : nil as (String, Int)?
    }
    let others = type.lasts ? ", “days from … to …” or “days open”" : " or “days from … to …”"
    return .number(
      field: try takeLongest(numbers, or: "a number of \(type.plural)\(others)"))
  }
}
