/// What the latest figure says about change: the variation icon.
public enum Variation: Hashable, Sendable {
  case usual
  case improvement(Signal.Way)
  case concern(Signal.Way)
  case change(Signal.Way)
  case expectedRise
  case mixed

  /// In plain words, for the icon’s text and wherever there is no picture.
  public var wording: String {
    switch self {
    case .usual: "No sign of change: these are the usual ups and downs."
    case .improvement(.up): "A sign of change for the better: higher than usual."
    case .improvement(.down): "A sign of change for the better: lower than usual."
    case .concern(.up): "A sign of change that is a concern: higher than usual."
    case .concern(.down): "A sign of change that is a concern: lower than usual."
    case .change(.up): "A sign of change: higher than usual."
    case .change(.down): "A sign of change: lower than usual."
    case .expectedRise: "Higher than usual. A rise was expected to come first."
    case .mixed: "Signs of change that point both ways."
    }
  }
}

/// Whether the target can be expected to be met: the assurance icon.
public enum Assurance: Hashable, Sendable {
  case alwaysMet
  case neverMet
  case hitOrMiss

  public var wording: String {
    switch self {
    case .alwaysMet: "Unless something changes, the target will be met every time."
    case .neverMet: "Unless something changes, the target will be missed every time."
    case .hitOrMiss: "The target will be met at some times and missed at others."
    }
  }
}

/// Why a chart has no icon.
public enum NoIcon: Hashable, Sendable {
  /// Fewer than 13 figures since the start, or since limits were last worked out anew.
  case tooFewPoints(Int)
  case latestIsMissing
  case hardlyChanges
  case nothing

  public var wording: String {
    switch self {
    case .tooFewPoints(let count):
      (count == 1 ? "There is 1 figure." : "There are \(count) figures.")
        + " At least \(ProcessChart.fewestForIcons) are needed to say more."
    case .latestIsMissing: "The latest figure is missing."
    case .hardlyChanges:
      "The figure hardly changes from one period to the next, so limits say little. Look at the "
        + "time between events instead."
    case .nothing: "There are no figures yet."
    }
  }
}
