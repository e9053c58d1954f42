public import Packs
public import ProcessControl
public import Vocabulary

/// One indicator of a strategy: its figures, what they mean, and what is missing.
public struct BookletEntry: Hashable, Sendable {
  public let indicator: IndicatorDeclaration
  /// In words, written from the declaration where there is one.
  public let definition: String
  /// Published series, the nearest first; each on a basis of its own.
  public let lines: [PublishedLine]
  /// As the strategy states them.
  public let stated: [StatedLine]
  /// The place’s own figures, already safe to show.
  public let own: [OwnFigure]
  /// What has to be supplied before the indicator can be counted; nil where it is.
  public let missing: String?
  /// What to be careful about.
  public let notes: [String]
  /// What keeps places from being compared on it.
  public let compare: String?
  /// The indicators it only makes sense beside, whichever of the two says so.
  public let readWith: [ID<IndicatorDeclaration>]
  /// Those that have been written; a question without one is an empty box to be filled.
  public let narratives: [NarrativeBox]

  public var id: ID<IndicatorDeclaration> { indicator.id }
  public var title: String { indicator.title }

  /// What somebody wrote in a box.
  public func narrative(_ question: NarrativeBox.Question) -> NarrativeBox? {
    narratives.last { $0.question == question }
  }

  /// Which way is better, in words.
  public var directionWords: String {
    switch indicator.direction.value {
    case .up: "Higher is better."
    case .down: "Lower is better."
    case .riseFirst:
      "Lower is better in the end. It may rise first, as more neglect is recognised; while a rise "
        + "is expected it is no cause for concern."
    case .neither: "Neither way is better by itself."
    case nil: "The strategy does not say which way is better."
    }
  }

  /// The chart of a series.
  ///
  /// The strategy’s direction belongs to its own indicator: a change in the nearest published figure
  /// is told as a change and judged neither way.
  public func chart(of line: PublishedLine) -> ProcessChart {
    ProcessChart(
      ProcessSeries(
        line.years.map(\.figure.value), scale: line.unit == .percent ? .share : .count,
        direction: line.match == .declared ? desired : .neither))
  }

  var desired: DesiredDirection {
    switch indicator.direction.value {
    case .up: .up
    case .down: .down
    case .riseFirst: .downAfterRise(mayRiseBefore: nil)
    case .neither, nil: .neither
    }
  }
}
