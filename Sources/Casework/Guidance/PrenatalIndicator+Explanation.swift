extension PrenatalIndicator {
  /// Why it matters to the baby, in our own words.
  public var explanation: String {
    switch self {
    case .drugs:
      "Drugs reach the baby. The baby may come early, be small, be unwell or in withdrawal after birth, "
        + "and is at more risk of dying suddenly."
    case .alcohol:
      "Alcohol can harm how the baby’s brain and body grow, and how the child learns and gets on with others for life."
    case .missedAntenatalCare:
      "Problems are found late or not at all, and the parents get less help to prepare. "
        + "Ask what gets in the way: drugs, alcohol and fear often do."
    case .smoking:
      "The baby gets less oxygen and may come early or be small. Help to stop works, and is worth offering every time."
    case .domesticAbuse:
      "The baby can be hurt, and a mother’s constant fear also affects how the baby’s brain grows. "
        + "Ask her when she is alone."
    }
  }

  /// Whose knowledge the explanations rest on.
  public static let source =
    "Drawn from Blackpool’s neglect strategy (2019), section 2 and Appendix 3, and put in our own words"
}
