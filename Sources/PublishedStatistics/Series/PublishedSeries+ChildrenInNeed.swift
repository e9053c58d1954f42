extension PublishedSeries {
  /// Children in need, their plans and factors (tables b and c3).
  static let childrenInNeed = [
    PublishedSeries(
      "b1 children in need at 31 March", .count, .yearEnd, "At31_episodes",
      means: "Children in need at 31 March"),
    PublishedSeries(
      "b1 rate of children in need at 31 March", .rate, .yearEnd, "At31_episodes_rate",
      counted: "At31_episodes", means: "Children in need at 31 March"),
    PublishedSeries(
      "b1 children starting to be in need", .count, .starts, "Started_child",
      means: "Children who began an episode of need in the year"),
    PublishedSeries(
      "b3 abuse or neglect share of children in need", .share, .yearEnd, "N1_Abuse_or_neglect",
      of: "At31_episodes",
      means: "Children in need at 31 March whose primary need at assessment was abuse or neglect"),
    PublishedSeries(
      "b3 children in need because of abuse or neglect", .count, .yearEnd, "N1_Abuse_or_neglect",
      means: "Children in need at 31 March whose primary need at assessment was abuse or neglect"),
    PublishedSeries(
      "b4 share of children in need two years or more", .percentage, .yearEnd, "2years+_percent",
      counted: "2years+",
      means: "Children in need at 31 March whose episode had been open for two years or more"),
    PublishedSeries(
      "b4 share of children in need six months or less", .share, .yearEnd,
      .sum("3_months_or_less", "more_than_3_months_6_months"), of: "At31_episodes",
      means: "Children in need at 31 March whose episode had been open for six months or less"),
    PublishedSeries(
      "b7 child in need plans at 31 March", .count, .yearEnd, "CINPlan_At31",
      means: "Children on a child in need plan at 31 March"),
    PublishedSeries(
      "b7 child in need plans starting", .count, .starts, "CINPlan_start",
      means: "Child in need plans that started in the year"),
    PublishedSeries(
      "c3 episodes with neglect as a factor", .count, .during, "Neglect",
      means: "Episodes of need whose assessment found neglect as a factor"),
    PublishedSeries(
      "c3 neglect share of assessed episodes", .share, .during, "Neglect",
      of: "Episodes_with_assessment_factor",
      means: "Episodes of need whose assessment found neglect as a factor"),
  ]
}
