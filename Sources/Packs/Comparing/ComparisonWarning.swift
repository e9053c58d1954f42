import Vocabulary

/// Stated figures of one concept that must not be held against one another, and why (R-170).
public struct ComparisonWarning: Equatable, Sendable {
  /// The concept the figures are of.
  public let concept: String
  /// The warning in one sentence.
  public let says: String
  /// Each figure with its place, time and basis.
  public let figures: [String]

  /// Warnings for every concept of which two places state a figure on different bases; neglect’s share of plans first.
  static func about(_ packs: [StrategyPack], _ language: SharedLanguage) -> [ComparisonWarning] {
    language.concepts.sorted { one, other in
      (one.id == neglectShare ? 0 : 1, one.title) < (other.id == neglectShare ? 0 : 1, other.title)
    }.compactMap { warning(about: $0, packs) }
  }

  private static let neglectShare = ID<Concept>("cpp-neglect-share")

  /// Only figures in one unit could be taken for comparable at all.
  private static func warning(
    about concept: Concept, _ packs: [StrategyPack]
  ) -> ComparisonWarning? {
    let stated = packs.flatMap { pack in
      pack.figures.filter { $0.concept == concept.id && $0.scope == .place }.map { (pack, $0) }
    }
    let comparable = Dictionary(grouping: stated) { $0.1.unit }.values
      .filter { Set($0.map(\.0.id)).count > 1 }.max { $0.count < $1.count }
    guard let comparable else { return nil }
    let bases = Set(comparable.map(\.1.basis))
    guard bases.count > 1 || bases.contains(.notStated) else { return nil }
    let labels = FigureBasis.allCases.filter(bases.contains).map(\.label)
    var figures: [String] = []
    for (pack, figure) in comparable {
      let line = "\(pack.place.shortName): \(figure.line)"
      if !figures.contains(line) { figures.append(line) }
    }
    return ComparisonWarning(
      concept: concept.title,
      says: "The figures stated for “\(concept.title)” are not comparable: "
        + "their bases differ (\(labels.joined(separator: "; "))).", figures: figures)
  }
}

extension StatedFigure {
  /// The figure in words: “39.3 percent (provisional)”.
  public var quantity: String {
    let number = value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
    let isNearness = qualifier == .about || qualifier == .almost || qualifier == .over
    let before = isNearness ? qualifier?.rawValue : nil
    let after = isNearness ? nil : qualifier.map { "(\($0.rawValue))" }
    return [before, number ?? words, unit, after].compactMap(\.self).joined(separator: " ")
  }

  /// The figure with its time and basis.
  fileprivate var line: String {
    "\(quantity), \(year.value ?? "year not stated"), \(basis.label)"
  }
}
