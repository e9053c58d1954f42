public import Record
public import Vocabulary

/// The place’s own table of agencies and levels says what each does; tools it expects and nobody has used are noticed.
public enum ResponseFitsTheLevel: PracticeRule {
  public static let rule = Rule(
    "R-055", source: "Blackpool sections 3 and 5.2; Bury Objective 4")

  public static let says =
    "What each agency does fits the level of need."

  /// What an agency is expected to do at the child’s level now; empty where the place does not say.
  public static func expected(of agency: ID<Agency>, in picture: Picture) -> [AgencyExpectation] {
    picture.levelOfNeed?.expected.filter { $0.agency == agency } ?? []
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard let decided = picture.involvement.level, let level = picture.levelOfNeed else {
      return []
    }
    let known = Set(picture.chronology.agencies)
    let used = picture.formsUsed
    let missing = level.expected.filter { expectation in
      known.contains(expectation.agency) && !expectation.tools.isEmpty
        && used.isDisjoint(with: expectation.tools)
    }
    guard !missing.isEmpty else { return [] }
    return noticed(
      [decided.id], "What “\(level.name)” expects has not been done yet",
      missing.map(\.does).withoutRepeats.joined(separator: " "))
  }
}
