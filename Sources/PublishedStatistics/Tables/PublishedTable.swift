/// A published table as it was published: every row, column, number and mark of its file.
///
/// The file can be written again byte for byte (``csv``), and any figure found by measure, place,
/// year and filters.
public struct PublishedTable: Equatable, Sendable {
  /// The name of its file, without `.csv`.
  public let name: String
  let form: FileForm
  let columns: [TableColumn]
  let periods: [PeriodField]
  let keys: [RowKey]
  /// For each row, its place in ``periods``.
  let rowPeriods: [Int32]
  /// For each row, its place in ``keys``.
  let rowKeys: [Int32]
  let measureColumns: [MeasureColumn]
  /// Fields that are not written as their value would be.
  let oddFields: [OddField]
  let index: TableIndex

  /// How many rows it has, without the headings.
  public var rowCount: Int { rowKeys.count }

  /// The measures it has figures for, in order.
  public var measures: [String] { measureColumns.map(\.name) }

  /// What divides its rows besides place and year, in order.
  public var filters: [String] {
    columns.filter { $0.role == .filter }.map(\.heading.value)
  }

  /// Every value of each filter, in the order they first stand in.
  public var filterValues: [[String]] {
    filters.indices.map { filter in
      var seen: Set<String> = []
      return index.combinations.map { $0[filter] }.filter { seen.insert($0).inserted }
    }
  }

  /// The years it is about, the first first.
  public var years: [PublishedPeriod] { index.years }

  /// What kind of table it is, the same in every release: `d2` of `d2_cpps_starting_…`.
  public var family: String { Self.family(of: name) }

  static func family(of name: String) -> String { String(name.prefix { $0 != "_" }) }

  public static func == (one: PublishedTable, other: PublishedTable) -> Bool {
    one.name == other.name && one.csv == other.csv
  }
}

/// What the bytes of a file have besides its fields.
struct FileForm: Hashable, Sendable {
  var hasByteOrderMark = false
  /// How the headings end, and so all lines but ``oddLineEnds``.
  var lineEnd = LineEnd.lineFeed
  /// The rows that end the other way.
  var oddLineEnds: [Int] = []
}

/// A column in the order of the file.
struct TableColumn: Hashable, Sendable {
  let heading: RawField
  let role: Role

  /// Whether it is one of the layout’s that say where a row is about.
  var isAboutPlace: Bool {
    if case .layout(let column) = role { !column.isAboutTime } else { false }
  }

  enum Role: Hashable, Sendable {
    case layout(LayoutColumn)
    case filter
    case measure
  }
}

/// A year as its two fields stand in the file.
struct PeriodField: Hashable, Sendable {
  let period: PublishedPeriod
  let code: RawField
  let yearKind: RawField
}

/// Where, and of what filters, some rows are about: the same in every year.
struct RowKey: Hashable, Sendable {
  let place: PublishedPlace
  /// The layout’s columns about where, in the order of the file.
  let geography: [RawField]
  /// In the order of the file.
  let filters: [RawField]
}

/// A field written otherwise than its value would be, such as a number in quotation marks.
struct OddField: Hashable, Sendable {
  let row: Int
  /// Its place among the measures.
  let measure: Int
  let raw: RawField
}
