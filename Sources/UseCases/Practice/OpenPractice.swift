import Casework
public import Packs
public import Vocabulary

/// Opens what the place has decided for practice, from the strategy it follows in each of its versions.
public struct OpenPractice: Sendable {
  private let strategies: any StrategyStore
  private let shipped: PackLibrary

  public init(strategies: any StrategyStore, shipped: PackLibrary) {
    self.strategies = strategies
    self.shipped = shipped
  }

  /// - Parameters:
  ///   - followed: the strategy the place follows; nothing is decided until somebody has chosen one.
  ///   - versions: those agreed here, of any strategy.
  public func callAsFunction(
    following followed: ID<StrategyPack>?, versions: [StrategyVersion], agencies: [AgencyCard]
  ) throws(PackFaults) -> PlacePractice {
    let undecided = PlacePractice(
      LocalPractice(socialCare: SocialCare(among: agencies)))
    guard let followed else { return undecided }
    let open = OpenStrategies(store: strategies, shipped: shipped)
    var turns: [(from: LocalDate, practice: LocalPractice)] = []
    for day in Set(versions.map(\.from)).union([.first]) {
      let library = try open.library(with: versions, on: day)
      guard let pack = library[followed] else { continue }
      turns.append(
        (day, LocalPractice(following: pack, library.language, agencies: agencies)))
    }
    return turns.isEmpty ? undecided : PlacePractice(turns: turns)
  }
}
