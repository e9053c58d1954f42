/// A sign that something has changed and the ups and downs are more than the usual ones.
public enum Signal: Hashable, Sendable {
  /// A point beyond a limit.
  case beyondLimit(Way)
  /// One of several points in a row that all rise, or all fall.
  case trend(Way)
  /// One of two of three points in a row close to the same limit.
  case twoOfThree(Way)
  /// One of several points in a row on the same side of the mean.
  case run(Way)

  /// Up or above; down or below.
  public enum Way: Hashable, Sendable {
    case up, down

    var other: Way { self == .up ? .down : .up }
  }

  /// The way the sign points: that of the rule, not the side of the mean the point is on.
  public var way: Way {
    switch self {
    case .beyondLimit(let way), .trend(let way), .twoOfThree(let way), .run(let way): way
    }
  }

  /// What the point is, in words for the chart.
  public func wording(_ conventions: Conventions) -> String {
    let length = conventions.runLength.rawValue
    let isUp = way == .up
    return switch self {
    case .beyondLimit: isUp ? "above the upper limit" : "below the lower limit"
    case .trend: "one of at least \(length) points in a row that \(isUp ? "rise" : "fall")"
    case .twoOfThree: "one of two of three points close to the \(isUp ? "upper" : "lower") limit"
    case .run: "one of at least \(length) points in a row \(isUp ? "above" : "below") the mean"
    }
  }
}
