/// Something that must be told for a measure to be worked out.
enum AskedOfFacts: Hashable {
  case type(String)
  case field(String, String)
  case value(String, String, String)
  case child(String)
  case birth
}

extension Measure {
  var asked: Set<AskedOfFacts> {
    let fields: [AskedOfFacts] =
      switch kind {
      case .count(let one), .rate(let one, _): one.asked
      case .share(let one, let other): one.asked + other.asked
      case .average(_, let quantity, let selection), .total(let quantity, let selection):
        quantity.asked(of: selection.type)
      case .shareOfTotals(let one, let first, let other, let second):
        one.asked(of: first.type) + other.asked(of: second.type)
      case .middleGrade(let field, let selection): [.field(field, of: selection.type)]
      }
    return Set(fields + selections.flatMap(\.asked))
  }
}

extension Counted {
  fileprivate var asked: [AskedOfFacts] {
    if case .values(let field) = unit { [.field(field, of: selection.type)] } else { [] }
  }
}

extension Selection {
  fileprivate var asked: [AskedOfFacts] {
    let day: [AskedOfFacts] =
      switch time {
      case .happened(let day, _, _): day.asked(of: type)
      case .open: [.end(of: type)]
      }
    return [.type(type.name)] + day + conditions.flatMap { $0.asked(of: type) }
  }
}

extension Quantity {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .number(let field): [.field(field, of: type)]
    case .days(let from, let to, _): from.asked(of: type) + to.asked(of: type)
    case .daysOpen: []
    }
  }
}

extension DayField {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .start: []
    case .end: [.end(of: type)]
    case .field(let field): [.field(field, of: type)]
    }
  }
}

extension AskedOfFacts {
  fileprivate static func end(of type: FactType) -> AskedOfFacts {
    .field(type.name, FactSupply.ends)
  }

  fileprivate static func field(_ place: Int, of type: FactType) -> AskedOfFacts {
    .field(type.name, type.fields[place].name)
  }
}

extension Condition {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.asked(of: type) }
    case .not(let part): part.asked(of: type)
    case .isOne(let place, let values): [place.asked(of: type)] + place.asked(values, of: type)
    case .isAtLeast(let place, _), .flag(let place), .isKnown(let place),
      .includes(let place, _), .compares(let place, _, _):
      [place.asked(of: type)]
    case .within(let first, _, let second): first.asked(of: type) + second.asked(of: type)
    case .lasted: [.end(of: type)]
    case .openFor: []
    case .aged: [.birth]
    case .other(let other):
      [.type(other.type.name)] + other.day.asked(of: other.type)
        + other.conditions.flatMap { $0.asked(of: other.type) }
    case .whileOpen(let other, let conditions, _):
      [.type(other.name), .end(of: other)] + conditions.flatMap { $0.asked(of: other) }
    }
  }
}

extension Condition.FieldPlace {
  fileprivate func asked(of type: FactType) -> AskedOfFacts {
    switch self {
    case .fact(_, let field): .field(type.name, field.name)
    case .child(_, let field): .child(field.name)
    }
  }

  fileprivate func asked(_ values: [String], of type: FactType) -> [AskedOfFacts] {
    guard case .fact(_, let field) = self else { return [] }
    return values.map { .value(type.name, field.name, $0) }
  }
}
