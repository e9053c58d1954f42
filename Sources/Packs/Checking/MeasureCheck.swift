import Indicators
import Vocabulary

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

extension SenseCheck {
  /// Indicators that count a standard of an audit that does not ask about it.
  var audited: [PackFault] {
    pack.indicators.flatMap { indicator in
      indicator.measures.flatMap { $0.declaration.auditStandards }.compactMap { asked in
        guard let audit = pack.audits.first(where: { $0.id.value == asked.audit }),
          !audit.asks(asked.standard)
        else { return nil }
        let asks = audit.questions.map(\.id.value)
        return PackFault(
          reading.place(of: DeclarationKey(.indicators, indicator.declaredName)),
          found: "a measure of “\(asked.standard)” in the audit “\(asked.audit)”",
          expected: "a standard that this audit asks about: \(asks.joined(separator: ", "))",
          nearest: NearestName.to(asked.standard, among: asks))
      }
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
