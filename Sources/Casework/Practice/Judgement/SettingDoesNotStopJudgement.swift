import Record

/// Professionals are known to hold back from judging what seems part of a culture or of being poor.
///
/// A concern can say that somebody could not judge, and why. It is then noticed until somebody has.
public enum SettingDoesNotStopJudgement: PracticeRule {
  public static let rule = Rule("R-018", source: "Blackpool section 2; Herefordshire section 3")

  public static let says =
    "Culture or poverty around a child must not stop anybody judging."

  public static let prompts = [
    Prompt(
      .couldNotJudgeBecause, "Was there anything that made it hard to judge?",
      hint:
        "For example not knowing the family’s culture, or not wanting to blame them for being poor. Ask somebody who can help."
    ),
    Prompt(.cultureNote, "What should others understand about the family’s culture?"),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let concerns = picture.concerns
    let lastJudged =
      concerns.filter { !$0.content.judgement.judgement.isBlank }
      .map(\.entry.number).max() ?? 0
    let unjudged = concerns.filter {
      !$0.content.judgement.couldNotJudgeBecause.isBlank
        && $0.content.judgement.judgement.isBlank && $0.entry.number > lastJudged
    }
    guard !unjudged.isEmpty else { return [] }
    return [
      Notice(
        rule, title: "Somebody could not judge",
        why:
          "The setting a child lives in explains much and excuses no harm. Find somebody who can help you judge, and record it.",
        entries: unjudged.map(\.id))
    ]
  }
}
