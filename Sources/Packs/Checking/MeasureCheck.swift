import Indicators

extension SenseCheck {
  /// Indicators whose sentence has another window than the pack says beside it (R-160, R-161).
  var measures: [PackFault] {
    pack.indicators.compactMap { indicator in
      guard let window = indicator.window?.months, !indicator.measures.isEmpty else { return nil }
      let found = indicator.measures.flatMap(\.declaration.months)
      guard !found.contains(window) else { return nil }
      let months = Set(found).sorted().map { "\($0) months" }.joined(separator: " and ")
      return PackFault(
        reading.place(of: DeclarationKey(.indicators, indicator.declaredName)),
        found: "a measure with \(found.isEmpty ? "no window" : months)",
        expected: "\(window) months in it, as “window” says")
    }
  }
}

extension ClockLength {
  fileprivate var months: Int? {
    switch unit {
    case .months: number
    case .years: number * 12
    case .workingDays, .days, .weeks: nil
    }
  }
}
