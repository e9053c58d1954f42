extension PublishedSeries {
  /// Referrals, assessments, section 47 enquiries and conferences (tables c).
  static let frontDoor = [
    PublishedSeries(
      "c1 referrals", .count, .during, .either("referral_count", "Referrals"),
      means: "Referrals to children’s social care in the year"),
    PublishedSeries(
      "c1 rate of referrals", .rate, .during, "Referrals_rate",
      counted: .either("referral_count", "Referrals"),
      means: "Referrals to children’s social care in the year"),
    PublishedSeries(
      "c1 repeat referrals", .count, .during, .either("rereferral_count", "Re_referrals"),
      means: "Referrals within 12 months of an earlier referral of the same child"),
    PublishedSeries(
      "c1 share of referrals that are repeated", .percentage, .during,
      .either("rereferral_percent", "Re_referrals_percent"),
      counted: .either("rereferral_count", "Re_referrals"),
      means: "Referrals within 12 months of an earlier referral of the same child"),
    PublishedSeries(
      "c1 share of referrals with no further action", .percentage, .during,
      .either("no_further_action_percent", "No_Further_Action_percent"),
      counted: .either("no_further_action_count", "No_Further_Action"),
      means: "Referrals in the year that led to no further action"),
    PublishedSeries(
      "c2 assessments completed", .count, .during, "Assessments_completed",
      means: "Assessments completed in the year"),
    PublishedSeries(
      "c2 median days of assessment", .days, .during, "Median_days",
      means: "Working days from the start of an assessment to its authorisation, at the median"),
    PublishedSeries(
      "c2 share of assessments within 45 working days", .share, .during,
      .sum("Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days"),
      of: "Assessments_completed",
      means: "Assessments completed in the year within 45 working days of their start"),
    PublishedSeries(
      "c4 section 47 enquiries", .count, .during, "Section47",
      means: "Section 47 enquiries started in the year"),
    PublishedSeries(
      "c4 rate of section 47 enquiries", .rate, .during, "Section47_rate", counted: "Section47",
      means: "Section 47 enquiries started in the year"),
    PublishedSeries(
      "c4 initial child protection conferences", .count, .during, "ICPC",
      means: "Initial child protection conferences held in the year"),
    PublishedSeries(
      "c4 share of conferences within 15 working days", .share, .during,
      .sum("Duration_0-10_days", "Duration_11-15_days"), of: "ICPC",
      means:
        "Initial child protection conferences held within 15 working days of the start of the section 47 enquiry"
    ),
    PublishedSeries(
      "c5 referrals from schools", .count, .during, "Schools",
      means: "Referrals from schools in the year"),
    PublishedSeries(
      "c5 referrals from health services", .count, .during, "Health_Services",
      means: "Referrals from health services in the year"),
    PublishedSeries(
      "c5 referrals from the police", .count, .during, "Police",
      means: "Referrals from the police in the year"),
    PublishedSeries(
      "c5 referrals from individuals", .count, .during, "Individual",
      means: "Referrals from individuals in the year"),
  ]
}
