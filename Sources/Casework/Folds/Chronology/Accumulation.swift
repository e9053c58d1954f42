public import Record
public import Vocabulary

/// Many small worries made visible: what was recorded, by type and by time.
///
/// It counts entries and names them. It adds nothing up into a level or a score, and no count means anything without the
/// entries behind it.
public struct Accumulation: Equatable, Sendable {
  public let period: Period
  /// The first day of each period, without holes, the earliest first.
  public let starts: [LocalDate]
  public let rows: [Row]

  /// How long each column lasts.
  public enum Period: String, CaseIterable, Sendable {
    case month
    case quarter

    public var label: String {
      switch self {
      case .month: "Month"
      case .quarter: "Quarter"
      }
    }

    var months: Int { self == .month ? 1 : 3 }

    func start(of day: LocalDate) -> LocalDate {
      day.firstOfMonth.adding(months: -((day.month - 1) % months))
    }
  }

  /// One type of worry.
  public struct Row: Equatable, Sendable {
    public let title: String
    /// Nil for a type in other words, and for events.
    public let type: NeglectType?
    /// One for each of ``Accumulation/starts``.
    public let cells: [[ID<Entry>]]
    /// Entries whose date is too rough to place in one period.
    public let unplaced: [ID<Entry>]

    public var entries: [ID<Entry>] { cells.flatMap(\.self) + unplaced }
  }
}

extension Chronology {
  /// Concerns by type of neglect, and events by what they were, over time.
  public func accumulation(by period: Accumulation.Period) -> Accumulation {
    var rows: [(title: String, type: NeglectType?, entries: [Placed])] = NeglectType.allCases.map {
      ($0.label, $0, [])
    }
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.title] = place }
    for line in lines where line.standing == .standing {
      let worries = line.worries
      guard !worries.isEmpty else { continue }
      let placed = Placed(id: line.entry.id, in: period.start(of: line.entry))
      for title in worries {
        if let place = places[title] {
          rows[place].entries.append(placed)
        } else {
          places[title] = rows.count
          rows.append((title, nil, [placed]))
        }
      }
    }
    let told = rows.filter { !$0.entries.isEmpty }
    let starts = period.starts(covering: told.flatMap(\.entries))
    return Accumulation(
      period: period, starts: starts,
      rows: told.map { .init(title: $0.title, type: $0.type, $0.entries, starts) })
  }
}

/// An entry with the first day of the period it belongs to, when it belongs to one.
private struct Placed {
  let id: ID<Entry>
  let start: LocalDate?

  init(id: ID<Entry>, in start: LocalDate?) {
    self.id = id
    self.start = start
  }
}

extension Accumulation.Row {
  fileprivate init(
    title: String, type: NeglectType?, _ entries: [Placed], _ starts: [LocalDate]
  ) {
    let places = Dictionary(
      starts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var cells = [[ID<Entry>]](repeating: [], count: starts.count)
    var unplaced: [ID<Entry>] = []
    for entry in entries {
      if let place = entry.start.flatMap({ places[$0] }) {
        cells[place].append(entry.id)
      } else {
        unplaced.append(entry.id)
      }
    }
    self.init(title: title, type: type, cells: cells, unplaced: unplaced)
  }
}

extension Accumulation.Period {
  /// The period an entry belongs to, or nil when its date could be of several.
  ///
  /// What lasted belongs to the period it began in.
  fileprivate func start(of entry: Entry) -> LocalDate? {
    let date = entry.envelope.occurred.partialDate
    let first = start(of: date.earliest)
    return first == start(of: date.latest) ? first : nil
  }

  fileprivate func starts(covering entries: [Placed]) -> [LocalDate] {
    let placed = entries.compactMap(\.start)
    guard let first = placed.min(), let last = placed.max() else { return [] }
    var starts = [first]
    while let next = starts.last?.adding(months: months), next <= last { starts.append(next) }
    return starts
  }
}
