/// Which authorities are most like each other, for comparing their figures.
///
/// The Department for Education chooses for each authority the ten whose people and places are
/// nearest to its own. Likeness is not mutual: another authority may have nearer neighbours.
public struct StatisticalNeighbours: Sendable {
  /// The year of the model: 2025.
  public let edition: Int
  private let neighbours: [String: [Neighbour]]

  /// One authority that is like another.
  public struct Neighbour: Hashable, Sendable {
    /// Its three-digit code.
    public let code: String
    public let closeness: Closeness
  }

  /// How like another it is, in the model’s words.
  public enum Closeness: Character, Sendable {
    case extremelyClose = "E"
    case veryClose = "V"
    case close = "C"
    case somewhatClose = "S"
    case notClose = "N"

    public var wording: String {
      switch self {
      case .extremelyClose: "extremely close"
      case .veryClose: "very close"
      case .close: "close"
      case .somewhatClose: "somewhat close"
      case .notClose: "not close"
      }
    }
  }

  /// The 2025 model, with the authorities there have been since 1 April 2023.
  public static let model2025 = StatisticalNeighbours(edition: 2025, table: table2025)

  /// The ten nearest of an authority, the nearest first; none where the model does not have it.
  public func neighbours(of code: String) -> [Neighbour] { neighbours[code] ?? [] }

  init(edition: Int, table: String) {
    self.edition = edition
    let rows = table.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      return (String(parts.first ?? ""), parts.dropFirst().compactMap(Neighbour.init))
    }
    neighbours = Dictionary(rows) { first, _ in first }
  }
}

extension StatisticalNeighbours.Neighbour {
  /// `308C`.
  fileprivate init?(_ text: Substring) {
    guard let letter = text.last, let closeness = StatisticalNeighbours.Closeness(rawValue: letter)
    else { return nil }
    self.init(code: String(text.dropLast()), closeness: closeness)
  }
}
