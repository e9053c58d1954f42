extension Condition {
  /// What must hold, in words that fit after “where”.
  func wording(_ type: FactType) -> String {
    switch self {
    case .all(let parts): parts.map { $0.bracketed(type) }.joined(separator: " and ")
    case .any(let parts): parts.map { $0.bracketed(type) }.joined(separator: " or ")
    case .not(.other(let other)): other.wording(isThere: false)
    case .not(.isKnown(let place)): "the \(place.field.shown) is not known"
    case .not(let part): "it is not so that \(part.bracketed(type))"
    case .isOne(let place, let values):
      "the \(place.field.shown) is \(values.joined(separator: " or "))"
    case .isAtLeast(let place, let grade): "the \(place.field.shown) is at least \(grade)"
    case .flag(let place): place.field.shown
    case .isKnown(let place): "the \(place.field.shown) is known"
    case .includes(let place, let value): "the \(place.field.shown) include \(value)"
    case .compares(let place, let comparison, let number):
      "\(place.field.shown) is \(comparison.rawValue) \(number.shown)"
    case .lasted(let comparison, let span): "it lasted \(comparison.rawValue) \(span.wording)"
    case .within(let day, let span, let other):
      "the \(day.wording(type)) was within \(span.wording) of the \(other.wording(type))"
    case .other(let other): other.wording(isThere: true)
    case .aged(let ages): "the child is \(ages.ageWording)"
    case .openFor(let comparison, let span):
      "it had been open for \(comparison.rawValue) \(span.wording)"
    case .whileOpen(let type, let conditions, let isOpen):
      "the child has \(isOpen ? type.name.article : "no") \(type.name) open then"
        + conditions.wording(type)
    }
  }

  private func bracketed(_ type: FactType) -> String {
    switch self {
    case .all(let parts) where parts.count > 1: "(\(wording(type)))"
    case .any(let parts) where parts.count > 1: "(\(wording(type)))"
    default: wording(type)
    }
  }
}

extension OtherFact {
  fileprivate func wording(isThere: Bool) -> String {
    let distance =
      within.map { isEarlier ? " in the \($0.wording) before" : " in the \($0.wording) after" }
      ?? (isEarlier ? " before" : " afterwards")
    let which = (isThere ? (isEarlier ? "an " : "a ") : "no ") + (isEarlier ? "earlier" : "later")
    return "\(which) \(type.name) of the same child \(verb)\(distance)" + conditions.wording(type)
  }
}

extension OtherFact {
  /// A plan starts and ends; a referral is made.
  private var verb: String { word == "started" || word == "ended" ? word : "was \(word)" }
}

extension [Condition] {
  /// In brackets, so that it is plain whose conditions they are.
  fileprivate func wording(_ type: FactType) -> String {
    isEmpty ? "" : " (where \(map { $0.wording(type) }.joined(separator: " and ")))"
  }
}

extension ClosedRange<Int> {
  fileprivate var ageWording: String {
    if lowerBound == 0 { return "under \(upperBound + 1)" }
    if upperBound >= 100 { return "\(lowerBound) or over" }
    return lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}

extension Double {
  /// Without a point where there is nothing after it.
  var shown: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}
