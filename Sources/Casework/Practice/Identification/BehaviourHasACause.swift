import Record

/// Going missing, absence, exclusion and police contact of an adolescent are noticed until a later
/// entry says what may lie behind them.
public enum BehaviourHasACause: PracticeRule {
  public static let rule = Rule("R-025", source: "Herefordshire section 3; Blackpool Appendix 1")

  public static let says =
    "When a young person’s behaviour is recorded, ask what lies behind it."

  public static let prompts = [
    Prompt(
      .behaviourCause, "What may lie behind the young person’s behaviour?",
      hint: "Ask what has happened to them, not only what they have done.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.ageStage == .adolescence else { return [] }
    let asked =
      (picture.concerns.filter { !$0.content.experience.behaviourCause.isBlank }
      .map(\.entry.number)
      + picture.chronology.standing(SecondQuestion.self).map(\.entry.number)).max() ?? 0
    let behaviour = picture.happenings(
      [.missing, .absentFromSchool, .excluded, .policeAttended],
      months: picture.parameters.concernMonths
    )
    .filter { $0.entry.number > asked }
    guard !behaviour.isEmpty else { return [] }
    return [
      Notice(
        rule, title: "Ask what lies behind the behaviour",
        why: "What a young person did is recorded, and not yet what may have led to it.",
        entries: behaviour.map(\.id))
    ]
  }
}
