/// What makes neglect harder for professionals to see.
public enum HarderToSee: String, Choice {
  case homeEducated = "home_educated"
  case firstLanguageNotEnglish = "first_language_not_english"
  case disability
  case missingEducation = "missing_education"

  public var label: String {
    switch self {
    case .homeEducated: "Educated at home"
    case .firstLanguageNotEnglish: "The child’s or the parents’ first language is not English"
    case .disability: "The child is disabled"
    case .missingEducation: "Missing education"
    }
  }
}
