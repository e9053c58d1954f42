public import PublishedStatistics

/// How far a figure can be relied on, or why there is none.
public enum FigureStatus: Hashable, Sendable {
  /// Published, and not expected to change.
  case final
  /// Not yet validated when it was stated.
  case provisional
  /// Stands for what cannot be counted.
  case proxy
  case statedInStrategy
  case withheld
  /// Another mark of the published tables, in its own words.
  case marked(Marker)
  case notPublished
  /// Nothing to count has been supplied.
  case noData
  /// It rests on an answer that may be left open; where it was, it counts as not so.
  case asAnswered
  /// It asks what was before, and what is known does not reach back far enough.
  case shortOfHistory
  /// It asks what came after, and that is not over yet.
  case tooSoon

  public var wording: String {
    switch self {
    case .final: "final"
    case .provisional: "provisional"
    case .proxy: "proxy"
    case .statedInStrategy: "stated in the strategy"
    case .withheld: "withheld"
    case .marked(let marker): marker.meaning
    case .notPublished: "not published"
    case .noData: "no data yet"
    case .asAnswered: "where nobody said, it is counted as not so"
    case .shortOfHistory: "what was before is not fully known, so it may be more"
    case .tooSoon: "too soon to know all that came after"
    }
  }

  /// Of a published figure.
  init(_ figure: OpenFigure) {
    switch figure {
    case .number: self = .final
    case .marked(.withheld): self = .withheld
    case .marked(let marker): self = .marked(marker)
    case .notPublished: self = .notPublished
    }
  }
}

extension [FigureStatus] {
  /// All of them, as they stand in one field.
  public var wording: String { map(\.wording).joined(separator: "; ") }
}
