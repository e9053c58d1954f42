import Record

/// An open plan that does not say what the family could choose, or once it is agreed what they chose, is noticed, for a child with a disability or their own way of
/// communicating above all.
public enum FamiliesChoose: PracticeRule {
  public static let rule = Rule("R-137", source: "Bury Principle 4")

  public static let says =
    "Families can choose what support they have, above all for disabled children and those who communicate in their own way."

  public static let asks = [
    FormPrompt(
      .plan, "choices", "What could the family choose between?",
      hint:
        "Which help, from whom, where and when; also for children who are disabled or communicate in their own way."
    ),
    FormPrompt(.plan, "chosen", "What did they choose?", hint: "Their own choice, in their words."),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let open = picture.involvement.openPlans
    let plans = open.filter { $0.current.content.choices.isBlank }
    let unchosen = open.filter {
      $0.agreement != nil && !$0.current.content.choices.isBlank
        && $0.current.content.chosen.isBlank
    }
    let isAboveAll =
      picture.identity.details.communication != nil
      || MoreVulnerableChildren.vulnerabilities(in: picture).contains(.sendOrDisability)
    return noticed(
      plans.map(\.current.id), "What could the family choose?",
      isAboveAll
        ? "The plan does not say. This child has needs that make choice matter all the more."
        : "The plan does not say what the family could choose between.")
      + noticed(
        unchosen.map(\.current.id), "What did the family choose?",
        "The plan says what there was to choose between, and not what they chose.")
  }
}
