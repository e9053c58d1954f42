extension Declaration {
  /// Reads a declaration, such as `count of referrals made in period, by agency`.
  ///
  /// `place` is where the text begins in its file.
  public init(
    _ text: String, at place: TextPlace = TextPlace(),
    words vocabulary: FactVocabulary = FactVocabulary()
  ) throws(DeclarationFault) {
    var reader = try DeclarationReader(text, at: place, vocabulary)
    self = try reader.declaration()
    guard reader.isAtEnd else {
      throw reader.fault("the end, “where” or “, by”", among: ["where", "by", "and", "or"])
    }
  }
}

extension DeclarationReader {
  mutating func declaration() throws(DeclarationFault) -> Declaration {
    if take("published") {
      let phrases = vocabulary.published.keys.sorted().map { ($0, $0) }
      let phrase = try takeLongest(phrases, or: "the phrase of a published series")
      return .published(phrase, vocabulary.published[phrase] ?? .during)
    }
    let kind = try kind()
    return .measured(Measure(kind: kind, breakdowns: try breakdowns(of: kind)))
  }

  private mutating func kind() throws(DeclarationFault) -> Measure.Kind {
    let openings: [(words: String, value: Opening)] = [
      ("count of", .count), ("share of total", .shareOfTotals), ("share of", .share),
      ("share where", .shareOfThose),
      ("rate of", .rate), ("total", .total), ("middle", .middleGrade), ("mean", .average(.mean)),
      ("median", .average(.median)), ("quartiles of", .average(.quartiles)),
    ]
    switch try takeLongest(
      openings,
      or: "count of, share of, share where, rate of, total, mean, median, "
        + "quartiles of, middle or published")
    {
    case .count: return .count(try counted())
    case .share: return try share()
    case .shareOfThose: return try shareOfThose()
    case .shareOfTotals: return try shareOfTotals()
    case .rate: return try rate()
    case .total:
      let (quantity, selection) = try quantified()
      return .total(quantity, selection)
    case .average(let average): return try averaged(average)
    case .middleGrade: return try middleGrade()
    }
  }

  private enum Opening {
    case count, share, shareOfThose, shareOfTotals, rate, total, middleGrade
    case average(Measure.Average)
  }

  private mutating func share() throws(DeclarationFault) -> Measure.Kind {
    let part = try counted()
    try expectComma(", of")
    try expect("of")
    return .share(part, of: try counted())
  }

  /// `share where met, of audit findings recorded in period`: a share of what is named once.
  ///
  /// The whole is read first, since it says what the condition is about.
  private mutating func shareOfThose() throws(DeclarationFault) -> Measure.Kind {
    let start = position
    while !isAtEnd, matches(", of") == nil { advance() }
    let comma = position
    try expectComma(", of")
    try expect("of")
    let whole = try counted()
    let end = position
    goBack(to: start)
    let conditions = try conditions(of: whole.selection.type)
    guard position == comma else { throw fault("“and”, “or” or “, of”", among: ["and", "or"]) }
    goBack(to: end)
    let selection = Selection(
      type: whole.selection.type, time: whole.selection.time,
      conditions: whole.selection.conditions + conditions)
    return .share(Counted(unit: whole.unit, selection: selection), of: whole)
  }

  private mutating func shareOfTotals() throws(DeclarationFault) -> Measure.Kind {
    let (part, first) = try quantified()
    try expectComma(", of total")
    try expect("of total")
    let before = position
    if let quantity = try? number(of: first.type), matches("of") == nil {
      return .shareOfTotals(part, first, of: quantity, first)
    }
    goBack(to: before)
    let (whole, second) = try quantified()
    return .shareOfTotals(part, first, of: whole, second)
  }

  private mutating func rate() throws(DeclarationFault) -> Measure.Kind {
    let counted = try counted()
    try expect("per")
    let per = try number("a number such as 10,000")
    try expect("children")
    return .rate(counted, per: per)
  }

  private mutating func averaged(
    _ average: Measure.Average
  ) throws(DeclarationFault) -> Measure.Kind {
    let start = position
    let (quantity, selection) = try quantified()
    if case .open = selection.time, average != .mean || quantity != .daysOpen {
      goBack(to: start)
      throw fault(
        "a measure of what started, ended or happened in the period (of what is open, only "
          + "“mean days open”)")
    }
    return .average(average, quantity, selection)
  }

  private mutating func middleGrade() throws(DeclarationFault) -> Measure.Kind {
    let start = position
    advance()
    while !isAtEnd, matches("of") == nil { advance() }
    let end = position
    try expect("of")
    let selection = try selection()
    let after = position
    goBack(to: start)
    let grades = selection.type.fields.enumerated().compactMap { number, field in
      if case .grade = field.kind { (field.name, number) } else { nil as (String, Int)? }
    }
    let field = try takeLongest(grades, or: "a grade of \(selection.type.plural)")
    guard position == end else { throw fault("“of”") }
    goBack(to: after)
    return .middleGrade(field: field, selection)
  }

  private mutating func expectComma(_ expected: String) throws(DeclarationFault) {
    guard take(",") else { throw fault("“\(expected)”, or a condition after “where”") }
  }
}
