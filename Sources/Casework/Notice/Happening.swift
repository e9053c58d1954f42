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

extension Happening {
  public static let title = "Event"
  public static let isContact = true

  public var summary: String { what.isEmpty ? type.label : "\(type.label): \(what)" }

  public var details: [Detail] {
    Detail.listing(
      ("What sort", type.label), ("What happened", what),
      ("Are there children", areThereChildren?.label),
      ("Does the explanation fit", injuryExplanationFits?.label))
  }
}
