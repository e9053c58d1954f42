/// A person’s sex as the record knows it.
public enum Sex: String, Choice {
  case female
  case male
  case notKnown = "not_known"

  public var label: String {
    switch self {
    case .female: "Female"
    case .male: "Male"
    case .notKnown: "Not yet known"
    }
  }
}
