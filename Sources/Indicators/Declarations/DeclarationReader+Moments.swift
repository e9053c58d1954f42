extension DeclarationReader {
  /// `child aged under 5`, `child has a plan open then where (…)`.
  mutating func aboutChild(_ type: FactType) throws(DeclarationFault) -> Condition? {
    let start = position
    _ = take("the")
    guard take("child") else {
      goBack(to: start)
      return nil
    }
    if take("aged") || take("is aged") { return .aged(try ages()) }
    guard take("has") else {
      // A field may begin with the word, such as “child seen”.
      goBack(to: start)
      return nil
    }
    guard type.about.contains(.child) else {
      throw fault("a condition that does not follow a child, as \(type.plural) are about none")
    }
    let isOpen = !take("no")
    takeArticle()
    let other = try factType()
    guard other.lasts else { throw fault("something that lasts and can be open") }
    try expect("open then")
    return .whileOpen(other, try bracketedConditions(of: other), isOpen: isOpen)
  }

  private mutating func ages() throws(DeclarationFault) -> ClosedRange<Int> {
    if take("under") { return 0...(try number("an age") - 1) }
    let isNought = here.plain == "0"
    if isNought { advance() }
    let lower = isNought ? 0 : try number("an age, such as under 5, 5 to 9 or 16 or over")
    if take("or over") { return lower...150 }
    guard take("to") else { return lower...lower }
    let start = position
    let upper = try number("an age")
    guard upper >= lower else {
      goBack(to: start)
      throw fault("an age that is not below \(lower)")
    }
    return lower...upper
  }

  /// `open for at least 12 months`, `lasted more than 6 months`, `end within 45 working days of start`.
  mutating func aboutTime(_ type: FactType) throws(DeclarationFault) -> Condition? {
    let start = position
    if take("open for") {
      let comparison = try comparison()
      let place = position
      let span = try span()
      guard span.unit != .workingDays, type.lasts else {
        goBack(to: place)
        throw fault("a time in days, weeks, months or years of something that lasts")
      }
      return .openFor(comparison, span)
    }
    if take("lasted") {
      guard type.lasts else { throw fault("a condition of something that does not last") }
      return .lasted(try comparison(), try span())
    }
    guard let day = takeLongest(days(of: type)), take("within") else {
      goBack(to: start)
      return nil
    }
    let span = try span()
    try expect("of")
    let other = try takeLongest(days(of: type), or: "a day of \(type.plural)")
    return .within(day, span, of: other)
  }

  func days(of type: FactType) -> [(words: String, value: DayField)] {
    type.fields.enumerated().compactMap { number, field in
      field.kind == .day ? (field.name, DayField.field(number)) : nil
    } + [("start", .start)] + (type.lasts ? [("end", .end)] : [])
  }

  private mutating func comparison() throws(DeclarationFault) -> Condition.Comparison {
    try takeLongest(
      Condition.Comparison.allCases.map { ($0.rawValue, $0) },
      or: "at least, at most, more than or less than")
  }

  mutating func span() throws(DeclarationFault) -> Span {
    let count = try number("a number")
    let units = Span.Unit.allCases.flatMap { unit in
      [(unit.rawValue, unit), (String(unit.rawValue.dropLast()), unit)]
    }
    let start = position
    let unit = try takeLongest(units, or: "days, working days, weeks, months or years")
    guard count <= 36_500 else {
      goBack(to: start - 1)
      throw fault("a shorter time")
    }
    return Span(count: count, unit: unit)
  }
}
