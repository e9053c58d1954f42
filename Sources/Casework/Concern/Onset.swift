/// Whether it began in the child’s present stage of life or has gone on for longer.
public enum Onset: String, Choice {
  case thisStage = "this_stage"
  case earlier
  case notKnown = "not_known"

  public var label: String {
    switch self {
    case .thisStage: "In this stage of the child’s life"
    case .earlier: "Before this stage: it has gone on for longer"
    case .notKnown: "Not known"
    }
  }
}
