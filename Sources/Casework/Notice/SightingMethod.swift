/// How a child was seen.
public enum SightingMethod: String, Choice {
  case inPerson = "in_person"
  case video
  case heardOnly = "heard_only"

  public var label: String {
    switch self {
    case .inPerson: "In person"
    case .video: "By video call"
    case .heardOnly: "Heard, not seen"
    }
  }
}
