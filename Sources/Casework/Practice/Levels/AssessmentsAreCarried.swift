public import Record
public import Vocabulary

/// Moving to another level brings along what was assessed, and a new assessment says first what the earlier ones show.
///
/// A fresh start over an earlier assessment, unread, is a known failing (R-110).
public enum AssessmentsAreCarried: PracticeRule {
  public static let rule = Rule("R-050", source: "Liverpool 7.1")

  public static let says =
    "Moving up or down brings earlier assessments along, so that families are not assessed again."

  public static let asks = [
    FormPrompt(
      .assessment, "what_earlier_show", "What do the earlier assessments show, and why another?",
      hint:
        "Read them first. Take over what still holds, so that the family need not tell it again."
    )
  ]

  /// What a decision about the level brings along: every completed assessment and the newest completion of each tool.
  public static func carried(in picture: Picture) -> [ID<Entry>] {
    picture.involvement.completedAssessments.map(\.id)
      + ToolsAreRepeated.series(in: picture).compactMap(\.completions.last?.id)
  }

  static func objections(to started: AssessmentStarted, in picture: Picture) -> [Objection] {
    let earlier = picture.involvement.completedAssessments.filter {
      $0.content.assessment != started.assessment
    }
    guard !earlier.isEmpty else { return [] }
    let unread = earlier.filter { !started.earlier.contains($0.id) }
    if let newest = unread.last {
      return [
        Objection(
          rule, at: "earlier",
          "Read the earlier \(earlier.count == 1 ? "assessment" : "assessments") first: "
            + "\(newest.content.purpose.label.withoutCapital) of \(newest.day.british)")
      ]
    }
    return started.whatEarlierShow.isBlank
      ? [
        Objection(
          rule, at: "what_earlier_show",
          "Enter what the earlier assessments show, and why another is needed")
      ] : []
  }

  /// An assessment is begun for each child it is about, so that what was assessed of each before was read.
  static func objections(
    toCompleting completed: AssessmentCompleted, in picture: Picture
  ) -> [Objection] {
    guard picture.involvement.assessment(completed.assessment)?.started == nil else { return [] }
    return [
      Objection(
        rule, at: "people",
        "Begin the assessment for \(picture.identity.name.full) too, so that their own earlier assessments are read"
      )
    ]
  }
}
