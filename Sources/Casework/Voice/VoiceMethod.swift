/// How a child was helped to say or show something.
public enum VoiceMethod: String, Choice {
  case talking
  case play
  case drawing
  case activity
  case observation
  case signs
  case aid
  case trustedAdult = "trusted_adult"

  public var label: String {
    switch self {
    case .talking: "Talking"
    case .play: "Play"
    case .drawing: "Drawing or writing"
    case .activity: "An activity sheet, such as three houses"
    case .observation: "Observation"
    case .signs: "Signs"
    case .aid: "A communication aid"
    case .trustedAdult: "Through an adult the child trusts"
    }
  }
}
