public import Record
public import Vocabulary

/// Five signs can be seen before birth.
///
/// They belong to an unborn child, and the concern is about the unborn child and the mother together.
public enum PrenatalSigns: PracticeRule {
  public static let rule = Rule("R-009", source: "Blackpool section 2, Appendix 3")

  public static let says =
    "Before birth, neglect is seen in the mother and her circumstances."

  public static let prompts = [
    Prompt(
      .prenatal, "Which signs do you see before birth?",
      hint: "They are seen in the expectant mother and her circumstances, not in blame of her.")
  ]

  static func problems(in concern: Concern, about stage: Stage) -> [ConcernProblem] {
    guard !concern.sign.prenatal.isEmpty, stage != .unborn else { return [] }
    return [
      ConcernProblem(
        .prenatal, "Signs before birth can only be recorded about a child who is not yet born")
    ]
  }

  /// Whom a concern before birth is about: the unborn child first, then the mother, when she is known.
  public static func subjects(
    unbornChild: ID<Person>, in family: Family, on day: LocalDate
  ) -> [ID<Person>] {
    [unbornChild] + family.people(who: [.mother], of: unbornChild, on: day)
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let mothers = picture.family.people(who: [.mother], of: picture.person, on: picture.today)
    guard picture.identity.stage == .unborn, mothers.isEmpty else { return [] }
    return [
      Notice(
        rule, title: "Link the expectant mother",
        why:
          "Before birth, neglect can only be seen in the mother and her circumstances. She is not linked to this child yet.",
        entries: [picture.identity.registeredBy])
    ]
  }
}
