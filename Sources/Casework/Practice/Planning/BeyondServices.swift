import Record

/// A plan that only professionals carry out is noticed.
public enum BeyondServices: PracticeRule {
  public static let rule = Rule(
    "R-098", source: "Blackpool Appendix 4; Bath and North East Somerset, Early help 2")

  public static let says =
    "Include help from beyond services: relatives, friends, community and faith groups."

  public static let asks = [
    FormPrompt(
      .plan, "lines.owner", "Who will do it?",
      hint:
        "Relatives, friends, community and faith groups too: they are there when services have gone."
    )
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let only = picture.involvement.openPlans.filter { plan in
      !plan.lines.isEmpty
        && plan.lines.allSatisfy { $0.owner == nil || $0.owner?.kind == .practitioner }
    }
    return noticed(
      only.map(\.current.id), "Who else could help?",
      "Only professionals carry out this plan. Ask the family about relatives, friends and groups they trust."
    )
  }
}
