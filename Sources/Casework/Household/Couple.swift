/// How two partners stand to each other.
public enum Couple: String, Choice {
  case married
  case livingTogether = "living_together"
  case apart
  case separated
  case divorced

  public var label: String {
    switch self {
    case .married: "Married or civil partners"
    case .livingTogether: "Living together"
    case .apart: "A couple living apart"
    case .separated: "Separated"
    case .divorced: "Divorced"
    }
  }
}
