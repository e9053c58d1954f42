/// What somebody thinks works well and must change.
public struct ViewGiven: Codable, Hashable, Sendable {
  public var giver: ViewGiver
  public var worksWell: String
  public var mustChange: String

  public init(
    giver: ViewGiver, worksWell: String = "", mustChange: String = ""
  ) {
    self.giver = giver
    self.worksWell = worksWell
    self.mustChange = mustChange
  }

  private enum CodingKeys: String, CodingKey {
    case giver
    case worksWell = "works_well"
    case mustChange = "must_change"
  }
}
