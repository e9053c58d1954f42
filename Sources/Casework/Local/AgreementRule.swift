public import Vocabulary

/// The levels at which help needs the family’s agreement.
///
/// Each place has its own; a place that states none has none. Agreement to help is not a lawful basis for sharing
/// information, and neither stands for the other.
public struct AgreementRule: Hashable, Sendable {
  public var levels: Set<ID<LevelOfNeed>>
  /// The strategy and the place in it.
  public var source: String

  public init(levels: Set<ID<LevelOfNeed>> = [], source: String = "") {
    self.levels = levels
    self.source = source
  }

  /// Whether help at a level needs agreement; while no level is decided it does wherever the place states a rule, since nobody
  /// has judged yet that it does not.
  public func isNeeded(at level: ID<LevelOfNeed>?) -> Bool {
    level.map(levels.contains) ?? !levels.isEmpty
  }
}
