import Record

/// An open plan without a lead professional, and one of whom the family’s view is not known, is noticed.
public enum LeadHoldsItTogether: PracticeRule {
  public static let rule = Rule("R-101", source: "Liverpool 7.1")

  public static let says =
    "One lead professional, with whom the family gets on, holds the help together."

  public static let asks = [
    FormPrompt(
      .plan, "lead", "Who holds this plan together, and how does the family get on with them?",
      hint: "The one person the family turns to first. Ask the family who it should be.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let plans = picture.involvement.openPlans
    let leaderless = plans.filter { $0.current.content.lead?.name.isBlank ?? true }
    let unasked = plans.filter {
      !($0.current.content.lead?.name.isBlank ?? true)
        && $0.current.content.lead?.familysView.isBlank == true
    }
    return noticed(
      leaderless.map(\.current.id), "Nobody leads this plan",
      "Name one lead professional, whom the family knows and can turn to.")
      + noticed(
        unasked.map(\.current.id), "How does the family get on with the lead professional?",
        "Nobody has recorded it. A relationship that works is what makes help work.")
  }
}
