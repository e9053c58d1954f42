/// Names one count for good: what is counted, and which part of it.
///
/// The same count in another table, in a chart’s text or in a later release has the same key, and
/// so is shown or withheld everywhere alike.
public struct CellKey: Hashable, Codable, Sendable {
  /// What is counted and when: `cpp-neglect-count 2024-03-31`.
  public let measure: String
  /// The part of it, in the order of the dimensions’ names; empty for the total.
  public let part: [Coordinate]

  public init(_ measure: String, _ part: [String: String] = [:]) {
    self.measure = measure
    self.part = part.map { Coordinate(dimension: $0, value: $1) }.sorted()
  }

  /// The value of one dimension, such as the ward called Elton.
  public struct Coordinate: Hashable, Codable, Sendable {
    public let dimension: String
    public let value: String
  }
}

extension CellKey.Coordinate: Comparable {
  public static func < (one: Self, other: Self) -> Bool {
    (one.dimension, one.value) < (other.dimension, other.value)
  }
}

extension CellKey: Comparable {
  public static func < (one: CellKey, other: CellKey) -> Bool {
    if one.measure != other.measure { return one.measure < other.measure }
    return one.part.lexicographicallyPrecedes(other.part)
  }
}

extension CellKey: CustomStringConvertible {
  public var description: String {
    ([measure] + part.map { "\($0.dimension) \($0.value)" }).joined(separator: ", ")
  }
}
