/// What a review decides about a line of a plan.
public enum LineDecision: String, Choice {
  case goOn = "go_on"
  case change
  case done
  case stop

  public var label: String {
    switch self {
    case .goOn: "Goes on as it is"
    case .change: "The action changes"
    case .done: "Done"
    case .stop: "Stops"
    }
  }
}
