/// Inspectors found them missing from nearly half of the assessments they read.
public enum HistoryAndImpact: PracticeRule {
  public static let rule = Rule("R-074", source: "Liverpool 1.4")

  public static let says =
    "Assess the family’s history and what it means for the child."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.impact.rawValue, "What does all this mean for the child?",
      hint: "Now, and if nothing changes.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    picture.latestAssessmentLacks(
      [.history, .impact], rule: rule, title: "History or impact is missing")
  }
}
