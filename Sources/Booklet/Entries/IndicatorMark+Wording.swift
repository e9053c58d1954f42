public import Packs

extension IndicatorMark {
  /// For reading beside a figure.
  public var wording: String {
    switch self {
    case .proxy: "Proxy: it stands for something that cannot be counted."
    case .provisional: "Provisional: not validated when the strategy was written."
    case .baselineMissing:
      "Baseline missing: the strategy has no figure to start from. That is not nought."
    case .unclear: "The strategy leaves open what exactly is counted."
    case .allCauses: "Not limited to neglect."
    case .thresholdMissing: "The strategy gives no threshold, window or standard for it."
    }
  }
}
