/// A release with every count either shown or withheld, so that nothing withheld can be worked out.
public struct ProtectedRelease: Sendable {
  private let shown: [CellKey: Shown]
  public let report: Report

  init(shown: [CellKey: Shown], report: Report) {
    self.shown = shown
    self.report = report
  }

  /// What may be shown of a count; withheld for one that was never offered.
  public subscript(key: CellKey) -> Shown { shown[key] ?? .withheld }

  /// The keys of everything offered, in order.
  public var keys: [CellKey] { shown.keys.sorted() }

  /// A share as a percentage, only where both its counts are shown; its whole must not be nought.
  public func share(_ part: CellKey, of whole: CellKey) -> Double? {
    counts(part, whole).map { 100 * Double($0) / Double($1) }
  }

  /// How many there are for each one of a whole.
  public func ratio(_ part: CellKey, to whole: CellKey) -> Double? {
    counts(part, whole).map { Double($0) / Double($1) }
  }

  private func counts(_ part: CellKey, _ whole: CellKey) -> (Int, Int)? {
    guard case .count(let count) = self[part], case .count(let total) = self[whole], total > 0
    else { return nil }
    return (count, total)
  }

  /// A rate for so many of a population that anybody can know.
  public func rate(_ key: CellKey, in population: Int, per multiple: Double = 10_000) -> Double? {
    guard case .count(let count) = self[key], population > 0 else { return nil }
    return Double(count) * multiple / Double(population)
  }

  /// Whether something else worked out from the counted may be shown, such as their median: only
  /// where their number is shown and is not nought.
  public func allowsStatistic(of key: CellKey) -> Bool {
    if case .count(let count) = self[key] { count > 0 } else { false }
  }

  /// How much is withheld.
  public struct Report: Hashable, Sendable {
    /// Counts offered.
    public let offered: Int
    /// Withheld because they are small.
    public let small: Int
    /// Withheld so that small ones cannot be worked out.
    public let others: Int
    /// Withheld counts that could be fewer different numbers than the rule asks for.
    public let narrow: Int

    public var wording: String {
      "\(small + others) of \(offered) figures are withheld: \(small) because they are small and "
        + "\(others) so that these cannot be worked out."
    }
  }
}

/// Why a release must not be published: with what is known already, these could be worked out.
public struct CannotBeProtected: Error, Hashable, Sendable {
  public let keys: [CellKey]
}

extension CannotBeProtected: CustomStringConvertible {
  public var description: String {
    "Small numbers could be worked out from what is published or known already: "
      + keys.map { "“\($0)”" }.joined(separator: ", ") + ". Publish fewer breakdowns."
  }
}
