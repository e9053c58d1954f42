public import Record
public import Vocabulary

/// Whoever begins an assessment is led to what is already known.
public enum HistoryIsFound: PracticeRule {
  public static let rule = Rule("R-080", source: "Blackpool Appendix 4")

  public static let says =
    "An assessment points whoever makes it to what is already on the record."

  public static let asks = [
    FormPrompt(
      .assessment, "earlier", "What is already known?",
      hint:
        "Earlier assessments, worries, help and endings are listed here. Ask other agencies for theirs."
    )
  ]

  /// What to read before assessing: earlier assessments, tools, look-backs, help tried, endings and concerns, the earliest first.
  public static func toRead(in picture: Picture) -> [ID<Entry>] {
    let kinds: Set<String> = [
      AssessmentCompleted.kind.name, InstrumentCompleted.kind.name, LookBack.kind.name,
      HelpStarted.kind.name, HelpEnded.kind.name, PlanEnded.kind.name, CaseClosed.kind.name,
      LevelDecided.kind.name, Concern.kind.name,
    ]
    return picture.chronology.lines.filter {
      $0.standing == .standing && kinds.contains($0.entry.kind.name)
    }
    .map(\.entry.id)
  }
}
