public import Vocabulary

/// What a return says of one child, as dated facts.
public struct ChildFacts: Hashable, Sendable {
  public let source: ReturnSource
  /// The local authority’s own identifier for the child.
  public let childID: String
  public let upn: String?
  public let bornOn: LocalDate?
  /// For a child not yet born.
  public let expectedOn: LocalDate?
  public let diedOn: LocalDate?
  /// M, F or U, whichever way the collection asks for it; nil where it is neither.
  public let sex: String?
  public let ethnicity: String?
  /// Without NONE.
  public let disabilities: [String]
  /// In the order of the return.
  public let facts: [CensusFact]
  /// Where there is something that could be no fact, because the date it needs is missing or
  /// cannot be read.
  public let undated: [Place]
}

extension CINChild {
  /// The facts of the child’s record; nil for a child without an LA child ID, to whom none can be
  /// linked.
  public func facts(from source: ReturnSource) -> ChildFacts? {
    guard let identifiers, let id = identifiers.childID?.value else { return nil }
    var taking = FactTaking(source: source, childID: id)
    for (place, episode) in episodes.enumerated() { taking.take(episode, number: place + 1) }
    return ChildFacts(
      source: source, childID: id, upn: identifiers.upn?.value, bornOn: identifiers.bornOn?.value,
      expectedOn: identifiers.expectedOn?.value, diedOn: identifiers.diedOn?.value,
      sex: identifiers.plainSex, ethnicity: characteristics?.ethnicity?.code.description,
      disabilities: (characteristics?.disabilities ?? []).filter { $0.code != "NONE" }
        .map(\.code.description),
      facts: taking.facts, undated: taking.undated)
  }
}

extension CINChild.Identifiers {
  /// M, F or U from either element.
  fileprivate var plainSex: String? {
    if let sex { return ["M", "F", "U"].first { $0 == sex.code.description } }
    return switch gender?.code {
    case "1": "M"
    case "2": "F"
    case "0": "U"
    default: nil
    }
  }
}
