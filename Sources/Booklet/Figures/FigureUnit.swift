public import PublishedStatistics
import Vocabulary

/// What a figure is counted in, and how it is written.
public enum FigureUnit: Hashable, Sendable {
  case count
  case percent
  /// For each 10,000 children aged 0 to 17.
  case rate
  case workingDays
  /// In the words of a strategy.
  case stated(String)

  public init(_ kind: PublishedSeries.Kind) {
    switch kind {
    case .count: self = .count
    case .share, .percentage: self = .percent
    case .rate: self = .rate
    case .days: self = .workingDays
    }
  }

  /// As it stands in a file.
  public var name: String {
    switch self {
    case .count: "number"
    case .percent: "percent"
    case .rate: "per 10,000 children"
    case .workingDays: "working days"
    case .stated(let unit): unit
    }
  }

  /// A number for reading: 50.8 %, or 25,350.
  public func words(_ value: Double) -> String {
    switch self {
    case .count: FigureText.plain(value)
    case .percent: FigureText.tenths(value) + " %"
    case .rate: FigureText.tenths(value)
    case .workingDays: FigureText.plain(value)
    case .stated("percent"): FigureText.asStated(value) + " %"
    case .stated(let unit): "\(FigureText.asStated(value)) \(unit)"
    }
  }

  /// A number for a file: 50.8, or 25350.
  public func field(_ value: Double) -> String {
    let text =
      switch self {
      case .percent, .rate: FigureText.tenths(value)
      case .count, .workingDays: FigureText.plain(value)
      case .stated: FigureText.asStated(value)
      }
    return text.filter { $0 != "," }
  }
}

/// Numbers as a booklet writes them.
enum FigureText {
  /// With one decimal place: 50.8.
  static func tenths(_ value: Double) -> String {
    let scaled = (value.magnitude * 10).rounded()
    guard scaled < 1e15 else { return "" }
    let (whole, tenth) = Int(scaled).quotientAndRemainder(dividingBy: 10)
    return (value < 0 && scaled > 0 ? "-" : "") + whole.grouped + ".\(tenth)"
  }

  /// With all the decimal places it has, so that it stands as somebody stated it.
  static func asStated(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "" }
    return value == value.rounded() ? Int(value).grouped : value.description
  }

  /// Whole where it is whole, otherwise with one decimal place.
  static func plain(_ value: Double) -> String {
    let scaled = (value * 10).rounded()
    guard scaled.magnitude < 1e15 else { return "" }
    return scaled.truncatingRemainder(dividingBy: 10) == 0
      ? Int(scaled / 10).grouped : tenths(value)
  }
}
