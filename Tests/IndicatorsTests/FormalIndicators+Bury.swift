extension FormalIndicators {
  /// Of Bury.
  static let bury: [(String, String)] = [
    (
      "bury-audit-multiagency-working",
      "share of audit findings recorded in period where standard is \"working together\" and grade is at least good, of audit findings recorded in period where standard is \"working together\", by agency and tier"
    ),
    (
      "bury-audit-early-identification",
      "share of audit findings recorded in period where standard is \"early identification\" and met, of audit findings recorded in period where standard is \"early identification\", by agency and tier"
    ),
    (
      "bury-audit-assessment-quality",
      "share of audit findings recorded in period where standard is \"assessment\" and grade is at least good and in time, of audit findings recorded in period where standard is \"assessment\", by agency and tier"
    ),
    (
      "bury-audit-family-history",
      "share of audit findings recorded in period where standard is \"family history\" and met, of audit findings recorded in period where standard is \"family history\", by agency and tier"
    ),
    (
      "bury-audit-poverty-aware",
      "share of audit findings recorded in period where standard is \"poverty-aware\" and met, of audit findings recorded in period where standard is \"poverty-aware\", by agency and tier"
    ),
    (
      "bury-audit-gcp-used",
      "share of audit findings recorded in period where standard is \"gcp used\" and met, of audit findings recorded in period where standard is \"gcp used\", by agency and tier"
    ),
    (
      "bury-audit-plan-quality",
      "share of audit findings recorded in period where standard is \"plan\" and grade is at least good, of audit findings recorded in period where standard is \"plan\", by agency and tier"
    ),
    (
      "bury-audit-response-timely",
      "share of audit findings recorded in period where standard is \"response\" and in time, of audit findings recorded in period where standard is \"response\", by agency and tier"
    ),
    (
      "bury-audit-plan-impact",
      "share of audit findings recorded in period where standard is \"plan impact\" and better for the child, of audit findings recorded in period where standard is \"plan impact\", by agency and tier"
    ),
    (
      "bury-feedback-neglect-families",
      "share of survey answers given in period where survey is \"neglect families\" and answer is at least agree, of survey answers given in period where survey is \"neglect families\", by respondent"
    ),
    (
      "bury-feedback-parents-by-stage",
      "count of survey answers given in period where respondent is parent, by stage"
    ),
    (
      "bury-young-people-views",
      "count of survey answers given in period where respondent is child, by channel and stage"
    ),
    (
      "bury-frontline-feedback",
      "count of survey answers given in period where respondent is practitioner, by agency"
    ),
    (
      "bury-training-neglect-uptake",
      "count of people with a training attendance completed so far in the year where course is \"neglect\", by agency"
    ),
    (
      "bury-training-communication-uptake",
      "count of people with a training attendance completed in period where course is \"communicating with children\", by agency"
    ),
    (
      "bury-training-evaluation",
      "share of survey answers given in period where survey is \"training evaluation\" and answer is at least agree, of survey answers given in period where survey is \"training evaluation\", by agency and course"
    ),
    (
      "bury-gcp-use",
      "share of families with an instrument use started in period where instrument is \"GCP2\", of families with a neglect concern open at period end, by agency"
    ),
    (
      "bury-eha-neglect",
      "count of early help assessments completed in period where reason is neglect, by agency"
    ),
    (
      "bury-eh-recipients-neglect",
      "count of families with an early help episode open at period end where neglect concern, by agency and locality"
    ),
    (
      "bury-referral-neglect-share",
      "share of referrals made in period where primary concern is neglect, of referrals made in period, by agency and ward"
    ),
    (
      "bury-referral-neglect-progression",
      "share of referrals made in period where primary concern is neglect and progressed to assessment, of referrals made in period where primary concern is neglect, by agency"
    ),
    (
      "bury-cin-over-6-months",
      "count of children with a child in need plan open at period end where open for more than 6 months, by age band and team"
    ),
    (
      "bury-outcomes-achieved-exit",
      "count of families with a step-down made in period where primary concern is neglect and outcomes achieved and (to is early help or universal), by to"
    ),
    (
      "bury-repeat-referral-2y",
      "share of referrals made in period where primary concern is neglect and previous referral made within 24 months where (primary concern is neglect), of referrals made in period where primary concern is neglect, by agency and ward"
    ),
    (
      "bury-training-whole-family",
      "count of people with a training attendance completed in period where course is \"whole family\", by service"
    ),
    (
      "bury-cpp-neglect-count",
      "count of children with a child protection plan open at period end where latest category is neglect, by ward and age band"
    ),
    (
      "bury-cpp-rereg-2y",
      "share of child protection plans started in period where initial category is neglect and previous child protection plan ended within 24 months, of child protection plans started in period where initial category is neglect, by age band and ward"
    ),
    (
      "bury-under5-childcare",
      "share of children with a childcare place open at period end where child aged under 5 and child has a child protection plan open then where (latest category is neglect), of children with a child protection plan open at period end where latest category is neglect and child aged under 5"
    ),
    (
      "bury-school-attendance-cohorts",
      "share of total sessions attended of school attendance records recorded in period where child has a child in need plan open then where (primary concern is neglect), of total sessions possible"
    ),
    (
      "bury-neet-16-18",
      "share of children with a NEET status open at period end where child aged 16 to 18 and child has a neglect concern open then, of children with a neglect concern open at period end where child aged 16 to 18, by age band and ward"
    ),
    (
      "bury-dental-admissions",
      "rate of hospital admissions made in period where dental and planned per 10,000 children"
    ),
    (
      "bury-ev-good-practice",
      "share of audit findings recorded in period where met, of audit findings recorded in period, by agency"
    ),
    (
      "bury-ev-practitioner-confidence",
      "share of survey answers given in period where respondent is practitioner and answer is at least agree, of survey answers given in period where respondent is practitioner, by question and agency"
    ),
    (
      "bury-ev-continuum-use",
      "share of audit findings recorded in period where standard is \"continuum of need\" and met, of audit findings recorded in period where standard is \"continuum of need\", by agency"
    ),
    (
      "bury-ev-timeliness",
      "share of audit findings recorded in period where standard is \"timeliness\" and met and in time, of audit findings recorded in period where standard is \"timeliness\", by agency"
    ),
    ("bury-ev-identification", "count of neglect concerns raised in period, by source and agency"),
    (
      "bury-ev-eha-rise",
      "count of early help assessments completed in period where reason is neglect, by agency"
    ),
    ("bury-ev-referral-fall", "count of referrals made in period, by agency"),
    (
      "bury-ev-statutory-to-eh",
      "count of children with a step-down made in period where to is early help and outcomes achieved"
    ),
    (
      "bury-ev-eh-to-universal",
      "count of families with a step-down made in period where from is early help and to is universal and outcomes achieved"
    ),
    (
      "bury-ev-cyp-quick-improvement",
      "share of survey answers given in period where respondent is child and question is \"better soon\" and answer is at least agree, of survey answers given in period where respondent is child and question is \"better soon\", by age band"
    ),
    (
      "bury-ev-cin-count",
      "count of children with a child in need plan open at period end where primary concern is neglect, by age band and ward"
    ),
    (
      "bury-ev-cin-duration",
      "mean days open of child in need plans open at period end where primary concern is neglect, by age band and team"
    ),
    (
      "bury-ev-cpp-count",
      "count of children with a child protection plan open at period end where latest category is neglect, by age band and ward"
    ),
    (
      "bury-ev-lac-neglect",
      "count of children with a looked-after episode open at period end where need is neglect, by age band"
    ),
    (
      "bury-ev-care-threshold-speed",
      "median days from threshold decided to care plan settled of looked-after episodes care plan settled in period, by age band"
    ),
    (
      "bury-ev-repeat-referrals",
      "count of referrals made in period where previous referral made within 24 months, by agency"
    ),
    (
      "bury-ev-repeat-cin",
      "count of child in need plans started in period where previous child in need plan started, by age band"
    ),
    (
      "bury-ev-repeat-cpp",
      "count of child protection plans started in period where previous child protection plan started, by age band"
    ),
    (
      "bury-ev-missed-health",
      "share of health appointments booked in period where outcome is was not brought, of health appointments booked in period, by service and age band"
    ),
    (
      "bury-ev-under5-childcare",
      "share of children with a childcare place open at period end where child aged under 5 and child has a neglect concern open then, of children with a neglect concern open at period end where child aged under 5"
    ),
    (
      "bury-ev-attendance",
      "share of total sessions attended of school attendance records recorded in period where child has a child protection plan open then where (latest category is neglect), of total sessions possible of school attendance records recorded in period where child has a child protection plan open then where (latest category is neglect)"
    ),
    (
      "bury-ev-neet",
      "count of children with a NEET status open at period end where child aged 16 to 18 and child has a neglect concern open then, by age band"
    ),
    (
      "bury-ev-dental",
      "count of hospital admissions made in period where dental and planned, by age band and ward"
    ),
    (
      "bury-ev-reviews", "count of serious reviews begun in period where neglect a feature, by kind"
    ),
  ]
}
