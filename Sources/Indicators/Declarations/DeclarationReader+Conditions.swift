extension DeclarationReader {
  /// What stands after “where”: parts that must all hold.
  mutating func conditions(of type: FactType) throws(DeclarationFault) -> [Condition] {
    let start = position
    let condition = try either(of: type)
    let parts = if case .all(let parts) = condition { parts } else { [condition] }
    for part in parts where part.isAboutMoment {
      switch part {
      case .aged, .openFor, .whileOpen: continue
      default:
        goBack(to: start)
        throw fault(
          "a condition in which age, “open for” and “child has … open then” stand by themselves, "
            + "joined by “and”")
      }
    }
    return parts
  }

  private mutating func either(of type: FactType) throws(DeclarationFault) -> Condition {
    var parts = [try both(of: type)]
    while take("or") { parts.append(try both(of: type)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both(of type: FactType) throws(DeclarationFault) -> Condition {
    var parts: [Condition] = []
    repeat {
      let part = try one(of: type)
      if case .all(let inner) = part { parts += inner } else { parts.append(part) }
    } while take("and")
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one(of type: FactType) throws(DeclarationFault) -> Condition {
    if take("not") { return .not(try one(of: type)) }
    if take("(") {
      depth += 1
      guard depth <= 20 else { throw fault("fewer brackets within brackets") }
      let inner = try either(of: type)
      try expect(")")
      depth -= 1
      return inner
    }
    if let condition = try aboutChild(type) { return condition }
    if let condition = try aboutOther(type) { return condition }
    if let condition = try aboutTime(type) { return condition }
    return try aboutField(type)
  }

  /// `previous plan ended within 24 months`, `no later referral made within 12 months`.
  private mutating func aboutOther(_ type: FactType) throws(DeclarationFault) -> Condition? {
    let start = position
    let isNone = take("no")
    let isEarlier = take("previous") || take("an earlier") || take("earlier")
    guard isEarlier || take("a later") || take("later") else {
      goBack(to: start)
      return nil
    }
    guard type.about.contains(.child) else {
      goBack(to: start)
      throw fault("a condition that does not follow a child, as \(type.plural) are about none")
    }
    let other = try factType()
    let (day, word) = try takeDayWord(of: other)
    let within = take("within") ? try span() : nil
    let conditions = try bracketedConditions(of: other)
    let found = OtherFact(
      type: other, isEarlier: isEarlier, day: day, word: word, within: within,
      conditions: conditions)
    return isNone ? .not(.other(found)) : .other(found)
  }

  /// `where (…)`, in brackets.
  private mutating func bracketedConditions(
    of type: FactType
  ) throws(DeclarationFault) -> [Condition] {
    guard take("where") else { return [] }
    let start = position
    try expect("(")
    depth += 1
    let conditions = try conditions(of: type)
    guard !conditions.contains(where: \.isAboutMoment) else {
      goBack(to: start)
      throw fault("a condition of the fact itself, without age, “open for” or “open then”")
    }
    depth -= 1
    try expect(")")
    return conditions
  }

  /// `child aged under 5`, `child has a plan open then where (…)`.
  private mutating func aboutChild(_ type: FactType) throws(DeclarationFault) -> Condition? {
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
  private mutating func aboutTime(_ type: FactType) throws(DeclarationFault) -> Condition? {
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

  private mutating func span() throws(DeclarationFault) -> Span {
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
