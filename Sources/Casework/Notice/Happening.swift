public import Record

/// Something happened that another agency may need to know of.
public struct Happening: Payload {
  public static let kind = Kind("event.recorded")

  public var type: HappeningType
  public var what: String
  /// Asked of every contact with an adult’s service.
  public var areThereChildren: Answer?
  /// Asked of a baby’s injury.
  public var injuryExplanationFits: Answer?

  public init(
    type: HappeningType, what: String = "", areThereChildren: Answer? = nil,
    injuryExplanationFits: Answer? = nil
  ) {
    self.type = type
    self.what = what
    self.areThereChildren = areThereChildren
    self.injuryExplanationFits = injuryExplanationFits
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case what
    case areThereChildren = "are_there_children"
    case injuryExplanationFits = "injury_explanation_fits"
  }
}
