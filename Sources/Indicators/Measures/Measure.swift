/// A figure worked out from facts, as its declaration says.
///
/// Everything about the figure comes from this tree: its definition in words, its values, the
/// children behind it, and what it needs.
public struct Measure: Hashable, Sendable {
  let kind: Kind
  let breakdowns: [Breakdown]

  indirect enum Kind: Hashable, Sendable {
    case count(Counted)
    case share(Counted, of: Counted)
    /// For so many children of the population.
    case rate(Counted, per: Int)
    case average(Average, Quantity, Selection)
    case total(Quantity, Selection)
    case shareOfTotals(Quantity, Selection, of: Quantity, Selection)
    /// The grade in the middle, when all are put in order.
    case middleGrade(field: Int, Selection)
  }

  enum Average: String, CaseIterable, Sendable {
    case mean, median, quartiles
  }

  /// The facts that make the figure: those counted first.
  var selections: [Selection] {
    switch kind {
    case .count(let counted), .rate(let counted, _): [counted.selection]
    case .share(let one, let other): [one.selection, other.selection]
    case .average(_, _, let selection), .total(_, let selection), .middleGrade(_, let selection):
      [selection]
    case .shareOfTotals(_, let one, _, let other): [one, other]
    }
  }

  /// The types of facts it needs, in the order they are named.
  public var needs: [FactType] {
    var seen: Set<String> = []
    return selections.flatMap { [$0.type] + $0.conditions.flatMap(\.types) }
      .filter { seen.insert($0.name).inserted }
  }

  /// Whether it is of what is open at the end of a period and of nothing before.
  var isOfLastDay: Bool { selections.allSatisfy { $0.time == .open(.atEnd) } }

  /// For how many children it is a rate; nil where it is none.
  public var ratePer: Int? {
    if case .rate(_, let per) = kind { per } else { nil }
  }

  /// How many breakdowns it has; each is one list of groups in the result.
  public var breakdownNames: [String] { breakdowns.map(\.name) }

  /// On which basis its figures stand over periods of some kind.
  public func basis(over periods: [ReportingPeriod]) -> Basis {
    guard let time = selections.first?.time else { return .during }
    let areYears = !periods.isEmpty && periods.allSatisfy(\.isReportingYear)
    switch time {
    case .open(.atEnd): return areYears ? .yearEnd : .snapshot
    case .open(.atStart): return .snapshot
    case .open(.anyTime): return .anyTime
    case .happened(_, _, .lastMonths): return .during
    case .happened(_, _, .yearSoFar): return areYears ? basis(of: time) : .partYear
    case .happened(_, _, .period): return areYears ? basis(of: time) : .partYear
    }
  }

  private func basis(of time: TimeClause) -> Basis {
    guard case .happened(let day, _, _) = time, selections.first?.type.lasts == true else {
      return .during
    }
    switch day {
    case .start: return .starts
    case .end: return .ends
    case .field: return .during
    }
  }
}

/// What is counted: the facts themselves, or whom or what they are about, each once.
struct Counted: Hashable, Sendable {
  let unit: Unit
  let selection: Selection

  enum Unit: Hashable, Sendable {
    case facts
    case subject(FactType.Subject)
    /// The different values of a coded field, such as agencies.
    case values(field: Int)
  }
}

/// Some facts of one type.
struct Selection: Hashable, Sendable {
  let type: FactType
  let time: TimeClause
  /// All must hold.
  let conditions: [Condition]
}

/// When a fact counts in a period.
enum TimeClause: Hashable, Sendable {
  case open(Moment)
  /// The day is called `word` in the declaration.
  case happened(DayField, word: String, Window)

  enum Moment: Hashable, Sendable {
    case atEnd, atStart, anyTime
  }

  enum Window: Hashable, Sendable {
    case period
    /// Of the months up to the end of the period, however long it is.
    case lastMonths(Int)
    /// From 1 April to the end of the period.
    case yearSoFar
  }
}

/// One of the days of a fact.
enum DayField: Hashable, Sendable {
  case start
  case end
  case field(Int)
}

/// Something measured of each fact.
enum Quantity: Hashable, Sendable {
  case number(field: Int)
  case days(from: DayField, to: DayField, areWorkingDays: Bool)
  /// From the start to the end of the period.
  case daysOpen
}

/// What the figures are divided by.
enum Breakdown: Hashable, Sendable {
  case field(Int, name: String)
  case childField(Int, name: String)
  case ageBand

  var name: String {
    switch self {
    case .field(_, let name), .childField(_, let name): name
    case .ageBand: "age band"
    }
  }
}
