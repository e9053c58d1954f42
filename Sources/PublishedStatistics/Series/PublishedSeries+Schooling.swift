extension PublishedSeries {
  /// Absence from school, young people’s destinations, and how many children there are.
  static let schooling = [
    PublishedSeries(
      "absence share of children in need persistently absent", .percentage, .during,
      "pt_pupils_pa_10_exact", counted: "t_pupils_pa_10_exact",
      filters: ["six half terms", "CINO at 31 March", "Total"],
      means:
        "Pupils in need at 31 March (and not on a plan or in care) who missed at least 10 % of their sessions"
    ),
    PublishedSeries(
      "absence share of children on plans persistently absent", .percentage, .during,
      "pt_pupils_pa_10_exact", counted: "t_pupils_pa_10_exact",
      filters: ["six half terms", "CPPO at 31 March", "Total"],
      means:
        "Pupils on a child protection plan at 31 March who missed at least 10 % of their sessions"),
    PublishedSeries(
      "absence share of children on plans severely absent", .percentage, .during,
      "pt_pupils_pa_50_exact", counted: "t_pupils_pa_50_exact",
      filters: ["six half terms", "CPPO at 31 March", "Total"],
      means:
        "Pupils on a child protection plan at 31 March who missed at least half of their sessions"),
    PublishedSeries(
      "absence share of children in care persistently absent", .percentage, .during,
      "pt_pupils_pa_10_exact", counted: "t_pupils_pa_10_exact",
      filters: ["six half terms", "CLA 12 months at 31 March", "Total"],
      means: "Pupils in care for 12 months at 31 March who missed at least 10 % of their sessions"),
    PublishedSeries(
      "absence share of sessions missed by children on plans", .percentage, .during, "pt_overall",
      counted: "t_sess_overall", filters: ["six half terms", "CPPO at 31 March", "Total"],
      means: "Sessions missed by pupils on a child protection plan at 31 March"),
    PublishedSeries(
      "absence children on plans in school", .count, .during, "t_pupils",
      filters: ["six half terms", "CPPO at 31 March", "Total"],
      means: "Pupils on a child protection plan at 31 March"),
    PublishedSeries(
      "neet share of young people not in education, employment or training", .percentage,
      .winterAverage, "NEET_percent",
      means: "Young people aged 16 and 17 known not to be in education, employment or training"),
    PublishedSeries(
      "neet share not in education, employment or training or not known", .percentage,
      .winterAverage, "NEET_not_known_percent",
      means:
        "Young people aged 16 and 17 not in education, employment or training, or not known to be"),
    PublishedSeries(
      "ons children aged 0 to 17", .count, .midYear, "population_estimate",
      means: "Children aged 0 to 17 at the middle of the year"),
  ]
}
