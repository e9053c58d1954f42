extension ProcessChart {
  /// No icon is shown for fewer figures than this.
  public static let fewestForIcons = 13

  /// Why there are no icons; nil where there are.
  public var whyNoIcon: NoIcon? {
    guard let segment = segments.last, points.contains(where: { $0.value != nil }) else {
      return .nothing
    }
    if segment.count < Self.fewestForIcons { return .tooFewPoints(segment.count) }
    if points.last?.value == nil { return .latestIsMissing }
    return segment.limits?.hardlyChanges ?? true ? .hardlyChanges : nil
  }

  /// What the latest figure says about change; nil for a reason in ``whyNoIcon``.
  public var variation: Variation? {
    guard whyNoIcon == nil, let latest = points.last else { return nil }
    guard let way = latest.signals.first?.way else { return .usual }
    return switch latest.judgement {
    case .usual: .usual
    case .improvement: .improvement(way)
    case .concern: .concern(way)
    case .change: .change(way)
    case .expectedRise: .expectedRise
    case .mixed: .mixed
    }
  }

  /// Whether the target can be expected to be met; nil without a target, where neither way is
  /// better, while a rise is expected first, or for a reason in ``whyNoIcon``.
  public var assurance: Assurance? {
    guard whyNoIcon == nil, let target = series.target, let limits = segments.last?.limits else {
      return nil
    }
    let isAbove = target > limits.upper
    let isBelow = target < limits.lower
    switch series.direction {
    case .neither: return nil
    case .downAfterRise where series.direction.expectsRise(at: points.count - 1): return nil
    case .up: return isBelow ? .alwaysMet : isAbove ? .neverMet : .hitOrMiss
    case .down, .downAfterRise: return isAbove ? .alwaysMet : isBelow ? .neverMet : .hitOrMiss
    }
  }
}
