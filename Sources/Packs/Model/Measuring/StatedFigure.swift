public import Vocabulary

/// A figure that a strategy states, with the year and the basis it is for.
public struct StatedFigure: Hashable, Sendable {
  public internal(set) var id = ID<StatedFigure>("")
  /// What the figure is of.
  public internal(set) var says = ""
  /// Nil where the document gives a word and no number.
  public internal(set) var value: Double?
  /// The word, where it gives one: “half”.
  public internal(set) var words: String?
  public internal(set) var qualifier: FigureQualifier?
  public internal(set) var unit = ""
  /// The year or time it is for, as the document gives it.
  public internal(set) var year = Stated<String>.notStated
  public internal(set) var basis = FigureBasis.notStated
  /// What it is a figure of in every place that counts it.
  public internal(set) var concept: ID<Concept>?
  public internal(set) var scope = FigureScope.place
  /// Whom the document names for it.
  public internal(set) var cited = Stated<String>.notStated
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// How near a figure is.
public enum FigureQualifier: String, CaseIterable, Sendable {
  case about
  case almost
  case over
  case projected
  case provisional
}

/// How a figure was counted; figures on different bases cannot be compared.
public enum FigureBasis: String, CaseIterable, Sendable {
  /// Open on the last day of the year.
  case yearEnd = "year_end"
  /// Open on some other day.
  case snapshot
  /// Begun during a year.
  case starts
  /// Over a year; whether open, begun or ended is not said.
  case year
  /// Over part of a year.
  case partYear = "part_year"
  /// A change between two times.
  case change
  /// A survey or a study.
  case study
  /// Part of the strategy itself, such as a number of objectives or a deadline.
  case strategy
  case notStated = "not_stated"

  /// The words shown to people.
  public var label: String {
    switch self {
    case .yearEnd: "open at the end of the year"
    case .snapshot: "open on one day"
    case .starts: "begun during the year"
    case .year: "over the year, without saying how counted"
    case .partYear: "over part of a year"
    case .change: "change over time"
    case .study: "from a survey or study"
    case .strategy: "part of the strategy"
    case .notStated: "basis not stated"
    }
  }
}

/// What a figure is about.
public enum FigureScope: String, CaseIterable, Sendable {
  case place
  case partOfPlace = "part_of_place"
  case england
  case unitedKingdom = "united_kingdom"
  case strategy
}

extension StatedFigure: Named {
  var declaredName: String { id.value }

  static let shape = Shape<StatedFigure>(
    "a stated figure", "A figure the strategy states, with its year and basis.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("says", \.says, .sentence, "What the figure is of."),
      .optional("value", \.value, .number, "The number; left out where there is only a word."),
      .optional("words", \.words, .label, "The word, where the document gives one."),
      .optional("qualifier", \.qualifier, .choice(), "How near the figure is."),
      .required("unit", \.unit, .label, "What it is counted in."),
      .required("year", \.year, .stated(.label), "The year or time it is for."),
      .required("basis", \.basis, .choice(), "How it was counted."),
      .optional(
        "concept", \.concept, .reference(to: .concepts), "What it counts, the same everywhere."),
      .required("scope", \.scope, .choice(), "What it is about."),
      .required("cited", \.cited, .stated(.sentence), "Whom the document names for it."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
