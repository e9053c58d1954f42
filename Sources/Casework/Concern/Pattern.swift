/// Whether the neglect comes from circumstances and is new, or lasts and does harm.
public enum Pattern: String, Choice {
  case emerging
  case persistent
  case notYetJudged = "not_yet_judged"

  public var label: String {
    switch self {
    case .emerging: "Emerging, from the family’s circumstances"
    case .persistent: "Persistent and harmful"
    case .notYetJudged: "Not yet judged"
    }
  }
}
