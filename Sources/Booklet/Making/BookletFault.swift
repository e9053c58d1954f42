public import Packs
public import Vocabulary

/// Why there is no booklet.
public enum BookletFault: Error, Hashable, Sendable {
  case noSuchPlace(ID<StrategyPack>, known: [ID<StrategyPack>])
  case noSuchYear(Int, published: ClosedRange<Int>)
  /// The published tables cannot be read.
  case tables(String)
  /// The partnership’s own figures cannot be shown without giving small numbers away.
  case notSafe(String)
}

extension BookletFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchPlace(let id, let known):
      "There is no strategy called “\(id.value)”. There are: "
        + "\(known.map(\.value).joined(separator: ", "))."
    case .noSuchYear(let year, let published):
      "There are no figures for \(year). Give a year from \(published.lowerBound) to "
        + "\(published.upperBound), the one in which the year to 31 March ends."
    case .tables(let says): "The published tables cannot be read: \(says)"
    case .notSafe(let says): "The partnership’s own figures are not shown. \(says)"
    }
  }
}
