/// How a plan or information is given to a family.
public enum InformationFormat: String, Choice {
  case online
  case paper
  case readAloud = "read_aloud"
  case largePrint = "large_print"
  case easyRead = "easy_read"
  case translated
  case signed
  case audio

  public var label: String {
    switch self {
    case .online: "Online"
    case .paper: "On paper"
    case .readAloud: "Read aloud or talked through"
    case .largePrint: "Large print"
    case .easyRead: "Easy read"
    case .translated: "Translated"
    case .signed: "Signed or by a communication aid"
    case .audio: "As a recording"
    }
  }
}
