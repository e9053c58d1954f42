public import Vocabulary

/// What a child needs that is not met, or that nothing is, in words of its own.
public struct NeedStatement: Codable, Hashable, Sendable {
  public var id: ID<NeedStatement>
  /// Nil where it is of no one area.
  public var area: DevelopmentalNeed?
  /// Whether something is unmet; “none” is stated too.
  public var isUnmet: Bool
  public var words: String

  public init(
    id: ID<NeedStatement>, area: DevelopmentalNeed? = nil, isUnmet: Bool, words: String = ""
  ) {
    self.id = id
    self.area = area
    self.isUnmet = isUnmet
    self.words = words
  }

  /// The name of a need that an assessment states: of one of the seven areas, or of one of its rows.
  ///
  /// It is of that assessment alone, so that what answers a need never answers another one, stated later.
  public static func name(_ what: String, in assessment: ID<Assessment>) -> ID<NeedStatement> {
    let place = what.replacing("_", with: "-")
    return ID("\(assessment.value.suffix(63 - place.utf8.count))-\(place)")
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case area
    case isUnmet = "is_unmet"
    case words
  }
}
