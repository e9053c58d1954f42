import Record
import Vocabulary

/// A plan says how long help is meant to last and when somebody checks that what was gained has lasted; the check is noticed when due.
public enum HelpLastsAsLongAsNeeded: PracticeRule {
  public static let rule = Rule(
    "R-053", source: "Bath and North East Somerset section 7; Liverpool 6")

  public static let says =
    "Help is of a kind and a length that keeps the child safe afterwards too."

  public static let asks = [
    FormPrompt(
      .plan, "until", "Until when is the help meant to last?",
      hint: "Long enough for what is gained to last, not only until it is gained."),
    FormPrompt(.plan, "check_lasts_on", "When will somebody check that it has lasted?"),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let open = picture.involvement.openPlans.filter { $0.agreement != nil }
    let silent = open.filter {
      $0.current.content.until == nil || $0.current.content.checkLastsOn == nil
    }
    let checks = checks(in: picture)
    let due = picture.involvement.plans.filter { plan in
      guard let day = plan.current.content.checkLastsOn, day <= picture.today else { return false }
      return !checks.contains { $0 >= day }
    }
    return noticed(
      silent.map(\.current.id), "How long is help meant to last?",
      "The plan does not say until when, or when somebody checks that what was gained has lasted.")
      + noticed(
        due.map(\.current.id), "Check that what was gained has lasted",
        "The day the plan set for it has come.")
  }

  /// Days on which somebody looked at how things are.
  private static func checks(in picture: Picture) -> [LocalDate] {
    let said = picture.involvement.said
    return said.all(ReviewHeld.self).map(\.day) + said.all(HomeConditions.self).map(\.day)
      + said.all(InstrumentCompleted.self).map(\.day)
      + said.all(AssessmentCompleted.self).map(\.day)
  }
}
