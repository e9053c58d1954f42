/// Which counts are withheld, and how uncertain a withheld count must stay.
public struct SuppressionRule: Hashable, Sendable {
  /// Counts that are withheld for being small.
  ///
  /// Nought is shown.
  public let small: ClosedRange<Int>
  /// How many other numbers, at least, each withheld count could be for all that is published.
  ///
  /// Where the numbers do not allow as many, as few as one; never none.
  public let otherPossibilities: Int

  public init(small: ClosedRange<Int> = 1...5, otherPossibilities: Int = 4) {
    self.small = small
    self.otherPossibilities = max(1, otherPossibilities)
  }

  /// 1 to 5 withheld, as the Department for Education does for local authorities; each withheld
  /// count could be at least five different numbers.
  public static let standard = SuppressionRule()
}
