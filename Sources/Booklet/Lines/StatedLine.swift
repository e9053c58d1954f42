public import Packs
import Vocabulary

/// A figure as the strategy states it, beside the nearest that is published, each on its own basis.
///
/// The two are never put in one series (R-170).
public struct StatedLine: Hashable, Sendable {
  /// What the figure is of, in the pack’s words.
  public let says: String
  /// 39.3 %, or the document’s word where it gives no number.
  public let value: Double?
  public let words: String?
  public let unit: FigureUnit
  /// Where the strategy states both, of how many how many.
  public let count: Int?
  public let whole: Int?
  public let qualifier: FigureQualifier?
  public let year: String?
  public let basis: FigureBasis
  public let scope: FigureScope
  public let cited: String?
  public let note: String?
  /// The document and the place in it.
  public let source: String
  public let nearest: Nearest?

  /// The nearest published figure, with its own basis.
  public struct Nearest: Hashable, Sendable {
    public let place: String
    public let line: PublishedLine
  }

  public var status: [FigureStatus] {
    (qualifier == .provisional ? [.provisional] : []) + [.statedInStrategy]
  }

  /// The figure for reading: 155 of 394 (39.3 %), about 35 %, over a third.
  public var figureWords: String {
    let number: String
    if let value, let count, let whole {
      number =
        "\(count.grouped) of \(whole.grouped) (\(unit.words(value)))"
    } else {
      number = value.map(unit.words) ?? words ?? "no number"
    }
    guard let qualifier, qualifier != .provisional else { return number }
    return "\(qualifier.rawValue) \(number)"
  }

  /// Its year and basis: 2013-14, open at the end of the year.
  public var basisWords: String {
    "\(year ?? "year not stated"), \(basis.label)\(scope.suffix)"
  }
}

extension FigureScope {
  /// Whom it is about, where that is not the place.
  fileprivate var suffix: String {
    switch self {
    case .place, .strategy: ""
    case .partOfPlace: ", part of the place"
    case .england: ", England"
    case .unitedKingdom: ", United Kingdom"
    }
  }
}
