extension CensusFigures {
  /// Referrals, assessments, section 47 enquiries and conferences.
  static let frontDoor = [
    CensusFigure(
      "re-referrals", "Referrals within 12 months of another of the same child",
      share("referrals made in period", where: "previous referral made within 12 months"),
      published: "c1 share of referrals that are repeated"),
    CensusFigure(
      "assessments-in-45-days", "Assessments completed within 45 working days",
      share("assessments completed in period", where: "end within 45 working days of start"),
      published: "c2 share of assessments within 45 working days"),
    // A conference dated before its enquiry is in no band, and is one of all.
    CensusFigure(
      "conferences-in-15-days",
      "Initial conferences within 15 working days of the start of the enquiry",
      share(
        "initial conferences held in period",
        where: "start within 15 working days of enquiry started"),
      published: "c4 share of conferences within 15 working days"),
    CensusFigure(
      "enquiries", "Section 47 enquiries started in the year",
      "count of section 47 enquiries started in period"),
    CensusFigure(
      "assessment-length", "How long assessments took, in working days",
      "median working days from start to end of assessments completed in period"),
  ]

  /// Children in need: plans, cases and what assessments found.
  static let need = [
    CensusFigure(
      "need-plans-at-31-march", "Child in need plans at 31 March",
      "count of child in need plans open at period end"),
    CensusFigure(
      "need-plans-over-6-months", "Child in need plans at 31 March of more than six months",
      share("child in need plans open at period end", where: "open for more than 6 months")),
    CensusFigure(
      "neglect-factor", "Cases assessed in the year in which neglect was a factor",
      share("cases assessed in period", all: "factor found", where: "factors include neglect")),
    CensusFigure(
      "factors", "Cases assessed in the year, by factor",
      "count of cases assessed in period where factor found, by factors"),
    // Cases without further action and those closed after assessment were no episodes of need; a case closed before
    // its referral is in no band, and is one of all.
    CensusFigure(
      "cases-closed-in-3-months", "Cases closed within three months of the referral",
      share(
        "cases closed in period", all: "not no further action and not closed after assessment",
        where: "end within 3 months of start")),
    CensusFigure(
      "cases-closed-after-2-years", "Cases closed after two years or more",
      share(
        "cases closed in period", all: "not no further action and not closed after assessment",
        where: "lasted at least 2 years")),
  ]
}
