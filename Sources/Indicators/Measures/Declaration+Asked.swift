/// What a declaration asks for, so that it can be held against what else is known of the indicator.
extension Declaration {
  /// The lengths of time it names, in whole months: how far from a fact it looks for others of the same
  /// child, and how long something must have lasted.
  ///
  /// A length in days or weeks is no number of months and is left out.
  public var months: Set<Int> { Set(conditions.compactMap(\.span?.months)) }

  /// The values it names of coded fields whose values are a place’s own, such as courses and audits.
  public var ownCodes: [OwnCode] {
    conditions.flatMap { condition in
      guard case .isOne(let place, let values) = condition, place.field.values.isEmpty else {
        return [OwnCode]()
      }
      return values.map { OwnCode(field: place.field.name, value: $0) }
    }
  }

  /// A value of a field whose values are a place’s own.
  public struct OwnCode: Hashable, Sendable {
    public let field: String
    public let value: String
  }

  /// Each standard it counts findings on, with the audit they are of.
  public var auditStandards: [(audit: String, standard: String)] {
    guard case .measured(let measure) = self else { return [] }
    return measure.selections.filter { $0.type == .auditFinding }.flatMap { selection in
      (selection.named("audit") ?? []).flatMap { audit in
        (selection.named("standard") ?? []).map { (audit, $0) }
      }
    }
  }

  private var conditions: [Condition] {
    guard case .measured(let measure) = self else { return [] }
    return measure.selections.flatMap(\.conditions).flatMap(\.withInner)
  }
}

extension Condition {
  /// Itself and all that stands within it.
  fileprivate var withInner: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.withInner)
    case .not(let part): part.withInner
    case .other(let other): [self] + other.conditions.flatMap(\.withInner)
    case .whileOpen(_, let conditions, _): [self] + conditions.flatMap(\.withInner)
    default: [self]
    }
  }

  fileprivate var span: Span? {
    switch self {
    case .other(let other): other.within
    case .openFor(_, let span), .lasted(_, let span), .within(_, let span, _): span
    default: nil
    }
  }
}

extension Span {
  fileprivate var months: Int? {
    switch unit {
    case .months: count
    case .years: count * 12
    case .workingDays, .days, .weeks: nil
    }
  }
}
