/// The kinds of harm a concern can be about, first or behind another.
public enum ConcernCategory: String, Choice {
  case neglect
  case emotionalAbuse = "emotional_abuse"
  case physicalAbuse = "physical_abuse"
  case sexualAbuse = "sexual_abuse"
  case domesticAbuse = "domestic_abuse"
  case criminalExploitation = "criminal_exploitation"
  case sexualExploitation = "sexual_exploitation"
  case harmOutsideHome = "harm_outside_home"
  case other

  public var label: String {
    switch self {
    case .neglect: "Neglect"
    case .emotionalAbuse: "Emotional abuse"
    case .physicalAbuse: "Physical abuse"
    case .sexualAbuse: "Sexual abuse"
    case .domesticAbuse: "Domestic abuse"
    case .criminalExploitation: "Criminal exploitation"
    case .sexualExploitation: "Sexual exploitation"
    case .harmOutsideHome: "Harm outside the home"
    case .other: "Something else"
    }
  }
}
