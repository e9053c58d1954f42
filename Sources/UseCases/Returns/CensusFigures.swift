/// The figures of the booklet that the children in need census alone gives.
///
/// Definitions are those of the Department for Education’s statistics of children in need, tables B to D, with
/// their denominators.
public enum CensusFigures {
  public static let all = plans + frontDoor + need

  /// Child protection plans.
  static let plans = [
    CensusFigure(
      "plans-at-31-march", "Child protection plans at 31 March, by category",
      "count of child protection plans open at period end, by initial category and latest category",
      published: "d1 plans at 31 March"),
    CensusFigure(
      "plans-started", "Child protection plans started in the year, by category",
      "count of child protection plans started in period, by initial category and latest category",
      published: "d1 plans starting"),
    CensusFigure(
      "plans-ended", "Child protection plans ended in the year, by category",
      "count of child protection plans ended in period, by initial category and latest category",
      published: "d1 plans ending"),
    CensusFigure(
      "neglect-share-at-31-march", "Share of plans at 31 March that are for neglect",
      share(
        "child protection plans open at period end", where: "initial category is neglect"),
      published: "d4 neglect share of plans at 31 March"),
    CensusFigure(
      "neglect-share-started", "Share of plans started in the year that are for neglect",
      share("child protection plans started in period", where: "initial category is neglect"),
      published: "d2 neglect share of plans starting"),
    CensusFigure(
      "second-or-subsequent", "Plans started for a child who had one before, however long ago",
      share(
        "child protection plans started in period", where: "number of earlier plans is at least 1"),
      published: "d3 share of plans that are second or later"),
    CensusFigure(
      "second-within-2-years", "Plans started within two years of the end of another",
      share(
        "child protection plans started in period",
        where: "previous child protection plan ended within 24 months")),
    CensusFigure(
      "reviewed-in-time", "Plans of three months or more at 31 March reviewed in time",
      share(
        "child protection plans open at period end", all: "open for at least 3 months",
        where: "reviewed in time"),
      published: "d6 share of plans reviewed in time"),
    CensusFigure(
      "plans-open-2-years", "Plans at 31 March of two years or more",
      share("child protection plans open at period end", where: "open for at least 2 years"),
      published: "d5 share of plans of two years or more"),
    // More than 729 days, the last day with them.
    CensusFigure(
      "plans-ended-after-2-years", "Plans ended after two years or more",
      share("child protection plans ended in period", where: "lasted at least 729 days"),
      published: "d7 share of plans ending after two years or more"),
    CensusFigure(
      "plan-length", "How long plans had lasted that ended in the year",
      "median days from start to end of child protection plans ended in period"),
  ]

  /// What must hold of the facts that count; of these, what must hold too.
  static func share(_ facts: String, all: String? = nil, where part: String) -> String {
    let whole = all.map { "\(facts) where \($0)" } ?? facts
    return "share of \(facts) where \(all.map { "\($0) and " } ?? "")\(part), of \(whole)"
  }
}
