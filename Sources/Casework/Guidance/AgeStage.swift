public import Vocabulary

/// The stage of a child’s life, in which neglect is seen in its own ways.
///
/// The bands are those of Horwath 2007 as Blackpool’s strategy gives them.
public enum AgeStage: String, Choice {
  case unborn
  case infancy
  case preSchool = "pre_school"
  case primary
  case adolescence

  public var label: String {
    switch self {
    case .unborn: "Before birth"
    case .infancy: "Infancy (birth to 2)"
    case .preSchool: "Pre-school (2 to 4)"
    case .primary: "Primary age (5 to 11)"
    case .adolescence: "Adolescence (12 to 18)"
    }
  }

  /// What we chose where the bands leave it open, said wherever a stage is shown.
  public static let tieBreak =
    "The published bands overlap at age 2 and leave a child of four and a half between two of them. Heed counts a child as in "
    + "infancy until their second birthday, pre-school until their fifth, primary age until their twelfth, and in "
    + "adolescence until their nineteenth. A child near a boundary may show the signs of either stage."

  /// The stage of somebody on a day; nil for an adult, for somebody over 18, and when the date of birth is not known.
  ///
  /// A partly known date of birth gives the stage of the likeliest age.
  public init?(stage: Stage, bornOn: PartialDate?, on day: LocalDate) {
    if stage == .unborn {
      self = .unborn
      return
    }
    guard stage == .child, let bornOn, let age = Age(bornOn: bornOn, on: day) else { return nil }
    self.init(years: age.years)
  }

  /// The stage of a born child of this many whole years.
  public init?(years: Int) {
    switch years {
    case 0...1: self = .infancy
    case 2...4: self = .preSchool
    case 5...11: self = .primary
    case 12...18: self = .adolescence
    default: return nil
    }
  }

  /// The stages that a partly known date of birth allows, the youngest first.
  public static func possible(bornOn: PartialDate, on day: LocalDate) -> [AgeStage] {
    guard let age = Age(bornOn: bornOn, on: day) else { return [] }
    return age.possibleYears.compactMap(AgeStage.init(years:)).withoutRepeats
  }
}
