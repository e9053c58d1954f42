import Indicators
import Packs
import Vocabulary

extension CountedStrategy {
  /// What is called otherwise for reading than in the facts.
  ///
  /// - Parameter agencies: the agencies of those who work with children, by their identifiers.
  func names(agencies: [String: String]) -> [String: [String: String]] {
    let own = Dictionary(
      pack.agencies.map { ($0.id.value, $0.name) }, uniquingKeysWith: { one, _ in one })
    var names = [
      "agency": own.merging(agencies) { _, known in known },
      "instrument": Dictionary(
        pack.instruments.map { ($0.id.value, $0.name) }, uniquingKeysWith: { one, _ in one }),
    ]
    for kind in AreaKind.allCases {
      names[kind.rawValue] = Dictionary(
        pack.areas.filter { $0.kind == kind }.map { ($0.id.value, $0.name) },
        uniquingKeysWith: { one, _ in one })
    }
    for dimension in ["from", "to", "level", "next level", "tier"] { names[dimension] = levelNames }
    return names
  }

  /// A level that only one of the place’s means is called as the place calls it.
  private var levelNames: [String: String] {
    let all = pack.levels.compactMap { level in
      levels[level.id.value].map { (means: $0, name: level.name) }
    }
    return Dictionary(grouping: all, by: \.means).compactMapValues {
      $0.count == 1 ? $0[0].name : nil
    }
  }
}
