public import Vocabulary

/// Finds the ward and the locality in which a home lies.
public struct PlaceAreas: Sendable {
  private let parts: [AreaKind: [PostcodePart: ID<Area>]]
  private let localities: [ID<Area>: ID<Area>]
  /// Those of each kind, in the order they are declared.
  public let ids: [AreaKind: [ID<Area>]]

  public init(_ areas: [Area]) {
    ids = Dictionary(grouping: areas, by: \.kind).mapValues { $0.map(\.id) }
    parts = Dictionary(grouping: areas, by: \.kind).mapValues { areas in
      Dictionary(
        areas.flatMap { area in area.postcodes.map { ($0, area.id) } },
        uniquingKeysWith: { one, _ in one })
    }
    localities = Dictionary(
      areas.compactMap { area in area.partOf.map { (area.id, $0) } },
      uniquingKeysWith: { one, _ in one })
  }

  public var isEmpty: Bool { ids.isEmpty }

  /// Nil where no area of the kind has the postcode.
  ///
  /// The smallest part decides: a postcode before its sector, a sector before its district. A locality is found by its
  /// own postcodes, or else by the ward.
  public func area(_ kind: AreaKind, of postcode: Postcode) -> ID<Area>? {
    guard !postcode.isPseudo else { return nil }
    let found = PostcodePart.parts(of: postcode).lazy.compactMap { parts[kind]?[$0] }.first
    if let found { return found }
    guard kind == .locality else { return nil }
    return area(.ward, of: postcode).flatMap { localities[$0] }
  }
}

extension StrategyPack {
  /// Where its homes lie.
  public var placeAreas: PlaceAreas { PlaceAreas(areas) }
}
