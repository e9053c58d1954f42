/// The kinds of harm the concern is about.
public struct Categories: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var primary: ConcernCategory?
  public var secondary: [ConcernCategory]
  public var overlaps: [Overlap]
  public var otherOverlap: String?

  public init() { self.init(primary: nil) }

  public init(
    primary: ConcernCategory? = nil, secondary: [ConcernCategory] = [], overlaps: [Overlap] = [],
    otherOverlap: String? = nil
  ) {
    self.primary = primary
    self.secondary = secondary
    self.overlaps = overlaps
    self.otherOverlap = otherOverlap
  }

  private enum CodingKeys: String, CodingKey {
    case primary
    case secondary
    case overlaps
    case otherOverlap = "other_overlap"
  }
}
