import Vocabulary

extension Declaration {
  /// The definition shown beside the figure, in sentences.
  public var definition: String {
    switch self {
    case .measured(let measure): measure.definition
    case .published(let phrase, let basis):
      "Published figure: \(phrase.drop { $0 != " " }.dropFirst()) (\(basis.wording))."
    }
  }
}

extension Measure {
  /// What the figure is, in sentences written from the declaration.
  public var definition: String {
    let groups =
      breakdowns.isEmpty ? "" : " Shown by \(breakdowns.map(shown).joined(separator: " and by "))."
    return "\(sentence).\(groups)\(note)"
  }

  /// The definition of the figure of all together, without what it could be shown by.
  public var definitionOfAll: String { "\(sentence).\(note)" }

  private func shown(_ breakdown: Breakdown) -> String {
    guard case .field(let field, _) = breakdown, let type = selections.first?.type else {
      return breakdown.name
    }
    let shown = type.fields[field].shown
    return type.fields[field].kind == .flag ? "whether \(shown)" : shown
  }

  private var sentence: String {
    switch kind {
    case .count(let counted): "The number of \(counted.wording)"
    case .share(let one, let other):
      "Of \(other.wording), the percentage \(one.wording(after: other))"
    case .rate(let counted, let per):
      "The number of \(counted.wording), for each \(per.grouped) children aged 0 to 17"
    case .average(let average, let quantity, let selection):
      "The \(average.wording) \(quantity.wording(of: selection)) of \(selection.wording)"
    case .total(let quantity, let selection):
      "The \(quantity.wording(of: selection)) of \(selection.wording), added up"
    case .shareOfTotals(let one, let first, let other, let second) where first == second:
      "Of the \(other.wording(of: second)) of \(second.wording), the percentage that are "
        + one.wording(of: first)
    case .shareOfTotals(let one, let first, let other, let second):
      "Of the \(other.wording(of: second)) of \(second.wording), the percentage that are the "
        + "\(one.wording(of: first)) of \(first.wording)"
    case .middleGrade(let field, let selection):
      "The \(selection.type.fields[field].name) in the middle when all \(selection.wording) are put "
        + "in order"
    }
  }

  /// What a reader might take for granted and should not.
  private var note: String {
    var notes = ""
    if selections.contains(where: { if case .open = $0.time { true } else { false } }) {
      notes += " What ends on a day is no longer open at its end."
    }
    if case .count(let counted) = kind, counted.unit != .facts {
      notes += " Each is counted once, however often it applies."
    }
    return notes
  }
}

extension Counted {
  var wording: String {
    switch unit {
    case .facts: selection.wording
    case .subject(let subject): "\(subject.rawValue) with \(selection.singularWording)"
    case .values(let field):
      "\(selection.type.fields[field].plural ?? "") with \(selection.singularWording)"
    }
  }

  /// The same without what has just been said of the whole.
  func wording(after whole: Counted) -> String {
    guard unit == whole.unit, selection.type == whole.selection.type,
      selection.time == whole.selection.time,
      selection.conditions.starts(with: whole.selection.conditions),
      selection.conditions.count > whole.selection.conditions.count
    else { return "of \(wording)" }
    let rest = selection.conditions.dropFirst(whole.selection.conditions.count)
    return "where \(rest.map { $0.wording(selection.type) }.joined(separator: " and "))"
  }
}

extension Selection {
  var wording: String { "\(type.plural) \(rest)" }

  var singularWording: String { "\(type.name.article) \(type.name) \(rest)" }

  private var rest: String {
    guard !conditions.isEmpty else { return time.wording }
    return "\(time.wording) where "
      + conditions.map { $0.wording(type) }.joined(separator: " and ")
  }
}

extension TimeClause {
  var wording: String {
    switch self {
    case .open(.atEnd): "open at the end of the last day of the period"
    case .open(.atStart): "open at the start of the first day of the period"
    case .open(.anyTime): "open at any time in the period"
    case .happened(_, let word, .period): "\(word) in the period"
    case .happened(_, let word, .lastMonths(let months)):
      "\(word) in the \(months) months to the end of the period"
    case .happened(_, let word, .yearSoFar): "\(word) from 1 April to the end of the period"
    }
  }
}

extension Quantity {
  func wording(of selection: Selection) -> String {
    switch self {
    case .number(let field): selection.type.fields[field].name
    case .days(let from, let to, let areWorkingDays):
      "number of \(areWorkingDays ? "working days" : "days") from \(from.wording(selection.type)) "
        + "to \(to.wording(selection.type))"
    case .daysOpen: "number of days open so far"
    }
  }
}

extension DayField {
  func wording(_ type: FactType) -> String {
    switch self {
    case .start: type.lasts ? "start" : "day"
    case .end: "end"
    case .field(let field): type.fields[field].name
    }
  }
}

extension Measure.Average {
  fileprivate var wording: String { self == .quartiles ? "quartiles of the" : rawValue }
}

extension String {
  /// The article that goes before it: a, or an before a vowel.
  var article: String { "aeiou".contains(first ?? " ") ? "an" : "a" }
}
