/// What neglect is often found beside.
public enum Overlap: String, Choice {
  case domesticAbuse = "domestic_abuse"
  case substanceMisuse = "substance_misuse"
  case exploitation
  case contextualHarm = "contextual_harm"

  public var label: String {
    switch self {
    case .domesticAbuse: "Domestic abuse"
    case .substanceMisuse: "Alcohol or drugs"
    case .exploitation: "Exploitation"
    case .contextualHarm: "Harm outside the home: peers, places, online"
    }
  }
}
