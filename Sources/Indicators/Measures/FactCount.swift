/// One of the counts a measure is worked out from: how many facts, children or families there are of which something
/// holds in a period.
///
/// The same count in two measures is one value, however each is worded, so that it is shown or withheld in both alike.
public struct FactCount: Hashable, Sendable {
  private let unit: Counted.Unit
  private let type: String
  private let time: Time
  private let conditions: Set<Condition>
  /// What is counted, in words that stay the same from one run of the program to the next.
  public let name: String

  /// When a fact counts, whatever the declaration calls that day.
  private enum Time: Hashable {
    case open(TimeClause.Moment)
    case happened(DayField, TimeClause.Window)
  }

  init(_ counted: Counted) {
    unit = counted.unit
    type = counted.selection.type.name
    conditions = Set(counted.selection.conditions.flatMap(\.parts))
    time =
      switch counted.selection.time {
      case .open(let moment): .open(moment)
      case .happened(let day, _, let window): .happened(day, window)
      }
    let parts = conditions.map { $0.wording(counted.selection.type) }.sorted()
    let when = counted.selection.time.name(counted.selection.type)
    name = ([counted.unit.name, type, when] + parts).joined(separator: "; ")
  }

  /// Whether everything counted here is counted by the other as well.
  public func isPart(of other: FactCount) -> Bool {
    self != other && unit == other.unit && type == other.type && time == other.time
      && conditions.isSuperset(of: other.conditions)
  }

  /// How the count of a period comes from those of the shorter periods it is made of.
  public var overShorterPeriods: OverPeriods {
    switch time {
    case .open(.atEnd): .theLast
    case .open(.atStart): .theFirst
    case .open(.anyTime): .atMostTheSum
    case .happened(_, .period): unit == .facts ? .theSum : .atMostTheSum
    case .happened: .another
    }
  }

  /// How counts of short periods make that of a long one.
  public enum OverPeriods: Hashable, Sendable {
    case theSum
    /// Who is counted in two of them is counted once in the whole.
    case atMostTheSum
    case theLast
    case theFirst
    /// It looks beyond its own period.
    case another
  }
}

extension Measure {
  /// What is counted for it: of a share the part and the whole, of an average those it is taken of.
  public var counts: [FactCount] {
    switch kind {
    case .count(let counted), .rate(let counted, _): [FactCount(counted)]
    case .share(let one, let other): [FactCount(one), FactCount(other)]
    case .average, .total, .shareOfTotals, .middleGrade:
      selections.map { FactCount(Counted(unit: .facts, selection: $0)) }
    }
  }

  /// Whether it is a plain number of somebody or something, or a share of two such numbers.
  public var isOfCounts: Bool {
    switch kind {
    case .count, .rate, .share: true
    case .average, .total, .shareOfTotals, .middleGrade: false
    }
  }
}

extension Condition {
  /// What must hold all together, one by one.
  fileprivate var parts: [Condition] {
    if case .all(let parts) = self { parts.flatMap(\.parts) } else { [self] }
  }
}

extension Counted.Unit {
  fileprivate var name: String {
    switch self {
    case .facts: "facts"
    case .subject(let subject): subject.rawValue
    case .values(let field): "values of field \(field)"
    }
  }
}

extension TimeClause {
  /// The same whatever a declaration calls the day.
  fileprivate func name(_ type: FactType) -> String {
    guard case .happened(let day, _, let window) = self else { return wording }
    return TimeClause.happened(day, word: day.wording(type), window).wording
  }
}
