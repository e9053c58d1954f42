/// One figure of the published tables, followed from year to year under one definition.
public struct PublishedSeries: Hashable, Sendable {
  /// By which a strategy pack names it: `d2 neglect share of plans starting`.
  public let phrase: String
  /// Which kind of table it stands in: `d2`.
  public let family: String
  /// The figure itself, or what is counted of a whole.
  let measure: Measure
  /// What the figure is a share of, or the count that a published rate or percentage rests on.
  let count: Measure?
  /// The value of each of the table’s filters.
  public let filters: [String]
  public let kind: Kind
  public let basis: Basis
  /// What is counted, for reading: “Children on a child protection plan at 31 March”.
  public let meaning: String

  /// What sort of figure it is.
  public enum Kind: String, Sendable {
    case count
    /// A percentage worked out from two published counts.
    case share
    /// A percentage as published.
    case percentage
    /// For each 10,000 children aged 0 to 17.
    case rate
    case days
  }

  /// At what moment, or over what time, children are counted.
  ///
  /// Figures on different bases are never put in one series.
  public enum Basis: String, Sendable {
    /// On the last day of the year, 31 March.
    case yearEnd = "at 31 March"
    /// What started in the year; a child can count twice.
    case starts = "starting in the year"
    /// What ended in the year.
    case ends = "ending in the year"
    /// What happened in the year.
    case during = "in the year"
    /// An average of December to February.
    case winterAverage = "average of December to February"
    /// At 30 June.
    case midYear = "at 30 June"
  }

  /// Where in a table a figure stands.
  enum Measure: Hashable, Sendable, ExpressibleByStringLiteral {
    case column(String)
    /// The same under the names that releases have given it, the latest first.
    case columns([String])
    /// Several added up.
    case added([String])

    static func either(_ names: String...) -> Measure { .columns(names) }
    static func sum(_ names: String...) -> Measure { .added(names) }

    init(stringLiteral name: String) { self = .column(name) }
  }

  init(
    _ phrase: String, _ kind: Kind, _ basis: Basis, _ measure: Measure, of whole: Measure? = nil,
    counted: Measure? = nil, filters: [String] = [], means meaning: String
  ) {
    self.phrase = phrase
    self.kind = kind
    self.basis = basis
    self.measure = measure
    count = whole ?? counted
    self.filters = filters
    self.meaning = meaning
    family = String(phrase.prefix { $0 != " " })
  }

  /// Every series there is, by table.
  public static let all = childrenInNeed + frontDoor + plans + schooling

  public static func named(_ phrase: some StringProtocol) -> PublishedSeries? {
    byPhrase[String(phrase)]
  }

  private static let byPhrase = Dictionary(all.map { ($0.phrase, $0) }) { first, _ in first }
}
