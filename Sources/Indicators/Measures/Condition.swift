/// What must hold of a fact for it to count.
indirect enum Condition: Hashable, Sendable {
  // Of the fact itself, whenever it is asked
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The field is one of these.
  case isOne(FieldPlace, [String])
  /// The field’s grade is this or a better one.
  case isAtLeast(FieldPlace, String)
  case flag(FieldPlace)
  case isKnown(FieldPlace)
  case includes(FieldPlace, String)
  case compares(FieldPlace, Comparison, Double)
  case lasted(Comparison, Span)
  /// The second day is no more than a span after the first, and not before it.
  case within(DayField, Span, of: DayField)
  /// There is an earlier, or later, fact of the same child.
  case other(OtherFact)

  // Of a moment: asked of the day the fact happened, or of the day it is counted open on
  case aged(ClosedRange<Int>)
  case openFor(Comparison, Span)
  /// Another fact of the same child is open then, or none is.
  case whileOpen(FactType, [Condition], isOpen: Bool)

  /// Where a field stands.
  enum FieldPlace: Hashable, Sendable {
    case fact(Int, Field)
    case child(Int, Field)

    var field: Field {
      switch self {
      case .fact(_, let field), .child(_, let field): field
      }
    }
  }

  enum Comparison: String, CaseIterable, Sendable {
    case atLeast = "at least"
    case atMost = "at most"
    case moreThan = "more than"
    case lessThan = "less than"

    func holds(_ one: Double, _ other: Double) -> Bool {
      switch self {
      case .atLeast: one >= other
      case .atMost: one <= other
      case .moreThan: one > other
      case .lessThan: one < other
      }
    }
  }

  /// Whether it is asked of a moment, so that its answer changes with time.
  var isAboutMoment: Bool {
    switch self {
    case .aged, .openFor, .whileOpen: true
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutMoment)
    case .not(let part): part.isAboutMoment
    default: false
    }
  }

  /// The other types of facts it looks at.
  var types: [FactType] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.types)
    case .not(let part): part.types
    case .other(let other): [other.type] + other.conditions.flatMap(\.types)
    case .whileOpen(let type, let conditions, _): [type] + conditions.flatMap(\.types)
    default: []
    }
  }
}

/// An earlier or later fact of the same child.
struct OtherFact: Hashable, Sendable {
  let type: FactType
  let isEarlier: Bool
  /// Which of its days is looked at.
  let day: DayField
  /// What the declaration calls that day.
  let word: String
  /// How far from this fact’s day it may be; nil for any distance.
  let within: Span?
  let conditions: [Condition]
}

/// A length of time.
struct Span: Hashable, Sendable {
  let count: Int
  let unit: Unit

  enum Unit: String, CaseIterable, Sendable {
    case workingDays = "working days"
    case days, weeks, months, years
  }

  var wording: String {
    let unit = unit.rawValue
    return "\(count) \(count == 1 ? String(unit.dropLast()) : unit)"
  }
}
