import Record
import Vocabulary

/// Being under one and being an adolescent follow from the date of birth; the rest from what people noted.
public enum MoreVulnerableChildren: PracticeRule {
  public static let rule = Rule(
    "R-021",
    source:
      "Bath and North East Somerset section 4; Herefordshire section 2; Bury Principle 1; Liverpool 6"
  )

  public static let says =
    "Be more alert for some children: babies, adolescents, and those with more to cope with."

  public static let prompts = [
    Prompt(
      .vulnerabilities, "Does any of these apply to the child?",
      hint:
        "Each makes harm by neglect more likely. None of them is the child’s or the family’s fault."
    )
  ]

  /// What makes this child more likely to be harmed, in the order of the form.
  public static func vulnerabilities(in picture: Picture) -> [Vulnerability] {
    let known = Set(told(in: picture).flatMap(\.vulnerabilities)).union(byAge(picture))
    return Vulnerability.allCases.filter(known.contains)
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard let words = vulnerabilities(in: picture).labels else { return [] }
    return [
      Notice(
        rule, title: "Be more alert for this child", why: "\(words).",
        entries: told(in: picture).map(\.entry))
    ]
  }

  private static func byAge(_ picture: Picture) -> [Vulnerability] {
    if picture.isUnderOne { return [.underOne] }
    return picture.ageStage == .adolescence ? [.adolescent] : []
  }

  // What was under one at the time is not for ever: ages are worked out anew, never taken from a form.
  private static func told(
    in picture: Picture
  ) -> [(entry: ID<Entry>, vulnerabilities: [Vulnerability])] {
    let noted = picture.chronology.standing(VulnerabilityNoted.self)
      .map { ($0.id, $0.content.vulnerabilities) }
    let concerns = picture.concerns.map { ($0.id, $0.content.circumstances.vulnerabilities) }
    return (noted + concerns).map { ($0, $1.filter { $0 != .underOne && $0 != .adolescent }) }
      .filter { !$0.1.isEmpty }
  }
}
