public import Packs
public import PublishedStatistics
import Vocabulary

/// Which local authority’s published figures belong to the place of a pack.
public enum PackAuthority {
  /// The nine-character codes of the places whose strategies ship.
  private static let codes = [
    "bnes": "E06000022",
    "blackpool": "E06000009",
    "bury": "E08000002",
    "herefordshire": "E06000019",
    "liverpool": "E08000012",
  ]

  /// The authority of a place, by the table or else by its name; nil for a place that is invented
  /// or that no table knows.
  public static func authority(of pack: StrategyPack) -> LocalAuthority? {
    guard !pack.place.isFictional else { return nil }
    return codes[pack.id.value].flatMap { Authorities.longCoded($0) }
      ?? Authorities.named(pack.place.name)
  }
}
