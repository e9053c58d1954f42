/// What may be shown of a count: in tables, charts, text, file names and files alike.
public enum Shown: Hashable, Sendable {
  case count(Int)
  /// Withheld: because it is small, or because a small count could be worked out from it.
  case withheld
  /// Rounded, for large areas; a count above nought that rounds to nought is told from nought.
  case rounded(Int, isAboveNought: Bool)

  /// As the Department for Education writes it: 12, `c`, or `k` for what rounds to nought.
  public var code: String {
    switch self {
    case .count(let count): String(count)
    case .withheld: "c"
    case .rounded(0, isAboveNought: true): "k"
    case .rounded(let count, _): String(count)
    }
  }

  /// The number shown; nil when withheld.
  public var number: Int? {
    switch self {
    case .count(let count): count
    case .withheld: nil
    case .rounded(let count, _): count
    }
  }
}
