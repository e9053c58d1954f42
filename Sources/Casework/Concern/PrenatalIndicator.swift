/// The five signs of neglect before birth, which are seen in the mother and her circumstances
///
public enum PrenatalIndicator: String, Choice {
  case drugs
  case alcohol
  case missedAntenatalCare = "missed_antenatal_care"
  case smoking
  case domesticAbuse = "domestic_abuse"

  public var label: String {
    switch self {
    case .drugs: "Using drugs in pregnancy"
    case .alcohol: "Drinking alcohol in pregnancy"
    case .missedAntenatalCare: "Missing antenatal appointments or not following medical advice"
    case .smoking: "Smoking in pregnancy"
    case .domesticAbuse: "Domestic abuse in pregnancy"
    }
  }
}
