extension PublishedSeries {
  /// Child protection plans (tables d).
  static let plans = [
    PublishedSeries(
      "d1 plans at 31 March", .count, .yearEnd, "CPP_At31",
      means: "Children on a child protection plan at 31 March"),
    PublishedSeries(
      "d1 rate of plans at 31 March", .rate, .yearEnd, "CPP_At31_rate", counted: "CPP_At31",
      means: "Children on a child protection plan at 31 March"),
    PublishedSeries(
      "d1 plans starting", .count, .starts, "CPP_start",
      means: "Child protection plans that started in the year"),
    PublishedSeries(
      "d1 rate of plans starting", .rate, .starts, "CPP_start_rate", counted: "CPP_start",
      means: "Child protection plans that started in the year"),
    PublishedSeries(
      "d1 children starting plans", .count, .starts, "CPP_child_start",
      means: "Children who started a child protection plan in the year"),
    PublishedSeries(
      "d1 plans ending", .count, .ends, "CPP_end",
      means: "Child protection plans that ended in the year"),
    PublishedSeries(
      "d2 neglect plans starting", .count, .starts, "Neglect_Initial",
      means: "Child protection plans that started in the year with neglect as the initial category"),
    PublishedSeries(
      "d2 neglect share of plans starting", .share, .starts, "Neglect_Initial", of: "CPP_start",
      means: "Child protection plans that started in the year with neglect as the initial category"),
    PublishedSeries(
      "d2 latest neglect share of plans starting", .share, .starts, "Neglect_Latest",
      of: "CPP_start",
      means: "Child protection plans that started in the year with neglect as the latest category"),
    PublishedSeries(
      "d3 plans that are second or later", .count, .starts, "CPP_subsequent",
      means:
        "Child protection plans that started in the year for a child who had had one before, however long ago"
    ),
    PublishedSeries(
      "d3 share of plans that are second or later", .percentage, .starts, "CPP_subsequent_percent",
      counted: "CPP_subsequent",
      means:
        "Child protection plans that started in the year for a child who had had one before, however long ago"
    ),
    PublishedSeries(
      "d4 neglect plans at 31 March", .count, .yearEnd, "Neglect_Initial",
      means: "Children on a child protection plan at 31 March whose initial category was neglect"),
    PublishedSeries(
      "d4 neglect share of plans at 31 March", .share, .yearEnd, "Neglect_Initial", of: "CPP_At31",
      means: "Children on a child protection plan at 31 March whose initial category was neglect"),
    PublishedSeries(
      "d4 latest neglect plans at 31 March", .count, .yearEnd, "Neglect_Latest",
      means: "Children on a child protection plan at 31 March whose latest category was neglect"),
    PublishedSeries(
      "d4 latest neglect share of plans at 31 March", .share, .yearEnd, "Neglect_Latest",
      of: "CPP_At31",
      means: "Children on a child protection plan at 31 March whose latest category was neglect"),
    PublishedSeries(
      "d5 plans of two years or more", .count, .yearEnd, "2_years_or_more",
      means: "Children at 31 March who had been on a child protection plan for two years or more"),
    PublishedSeries(
      "d5 share of plans of two years or more", .percentage, .yearEnd, "2_years_or_more_percent",
      counted: "2_years_or_more",
      means: "Children at 31 March who had been on a child protection plan for two years or more"),
    PublishedSeries(
      "d5 plans of a year to two years", .count, .yearEnd, "1_year_less_than_2_years",
      means:
        "Children at 31 March who had been on a child protection plan for one year and less than two"
    ),
    PublishedSeries(
      "d5 plans of a year or more", .count, .yearEnd,
      .sum("1_year_less_than_2_years", "2_years_or_more"),
      means: "Children at 31 March who had been on a child protection plan for a year or more"),
    PublishedSeries(
      "d6 share of plans reviewed in time", .percentage, .yearEnd,
      "Reviewed_within_timescales_percent", counted: "Reviewed_within_timescales",
      means:
        "Children on a child protection plan for at least three months at 31 March whose reviews were all held in time"
    ),
    PublishedSeries(
      "d7 share of plans ending after two years or more", .percentage, .ends,
      "2_years_or_more_percent", counted: "2_years_or_more",
      means: "Child protection plans that ended in the year after two years or more"),
  ]
}
