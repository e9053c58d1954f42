/// One sentence for each formal indicator of the five strategies, by its id.
///
/// They show that the language can say what the strategies measure. What a strategy pack declares is
/// its own.
enum FormalIndicators {
  static let sentences = others + bury

  /// Of Bath and North East Somerset, Blackpool, Liverpool and Herefordshire.
  static let others: [(String, String)] = [
    (
      "bnes-cpp-neglect-count",
      "count of children with a child protection plan open at period end where latest category is neglect, by age band and locality"
    ),
    (
      "bnes-cpp-over-12-months",
      "count of children with a child protection plan open at period end where latest category is neglect and open for at least 12 months, by age band and locality"
    ),
    (
      "bnes-cpp-repeat-neglect",
      "count of children with a child protection plan started in period where initial category is neglect and previous child protection plan started where (initial category is neglect), by age band"
    ),
    (
      "bnes-cin-neglect-count",
      "count of children with a child in need plan open at period end where primary concern is neglect, by age band and locality"
    ),
    (
      "bnes-eha-early-neglect",
      "count of early help assessments completed in period where neglect seen early, by agency and age band"
    ),
    (
      "bnes-audit-multiagency-neglect",
      "share of audit findings recorded in period where grade is at least good and better for the child, of audit findings recorded in period, by agency"
    ),
    (
      "bnes-audit-eh-csc",
      "share of audit findings recorded in period where grade is at least good and better for the child and (tier is early help or tier is child in need or child protection), of audit findings recorded in period where tier is early help or child in need or child protection, by tier"
    ),
    (
      "bnes-feedback-parents-children",
      "share of survey answers given in period where answer is at least agree and (respondent is parent or child), of survey answers given in period where respondent is parent or child, by respondent and stage"
    ),
    (
      "blackpool-cpp-rereg-neglect",
      "count of children with a child protection plan started in period where initial category is neglect and previous child protection plan started, by age band and ward"
    ),
    (
      "blackpool-rereferral-after-assessment",
      "count of referrals made in period where primary concern is neglect and an earlier assessment completed, by agency and age band"
    ),
    (
      "blackpool-lac-count",
      "count of children with a looked-after episode open at period end, by age band and need"
    ),
    (
      "blackpool-frequent-absence",
      "count of children with a school attendance record recorded in period where persistently absent, by school and age band"
    ),
    ("blackpool-eha-per-agency", "count of early help assessments completed in period, by agency"),
    (
      "blackpool-two-year-offer",
      "share of children with a childcare offer open at period end where kind is \"two-year-old\" and taken up, of children with a childcare offer open at period end where kind is \"two-year-old\", by ward"
    ),
    (
      "blackpool-step-down-outcomes",
      "count of step-downs made in period where outcomes achieved, by from and to"
    ),
    (
      "blackpool-annual-themed-audit",
      "count of audits with an audit finding recorded in period where standard is \"neglect theme\""
    ),
    (
      "blackpool-single-agency-qa",
      "count of agencies with a quality check completed in period where numbers and practice and families heard, by theme"
    ),
    (
      "blackpool-eha-audit",
      "share of audit findings recorded in period where tier is early help and better for the child, of audit findings recorded in period where tier is early help, by agency"
    ),
    (
      "blackpool-family-consultation",
      "mean score of survey answers given in period where respondent is child or parent, by service and respondent"
    ),
    (
      "blackpool-practitioner-confidence",
      "share of survey answers given in period where respondent is practitioner and question is confidence and answer is at least agree, of survey answers given in period where respondent is practitioner and question is confidence, by agency"
    ),
    (
      "blackpool-training-qa",
      "share of courses with a survey answer given in period where survey is \"training evaluation\" and answer is at least agree, of courses with a survey answer given in period where survey is \"training evaluation\""
    ),
    (
      "liverpool-cpp-rereg-neglect",
      "count of child protection plans started in period where initial category is neglect and previous child protection plan started, by age band and locality"
    ),
    (
      "liverpool-repeat-referral-careline",
      "count of referrals received in period where source is Careline and an earlier assessment completed, by agency"
    ),
    (
      "liverpool-persistent-absence",
      "share of children with a school attendance record recorded in period where persistently absent, of children with a school attendance record recorded in period, by phase"
    ),
    (
      "liverpool-lac-count",
      "count of children with a looked-after episode open at period end, by age band"
    ),
    (
      "liverpool-ehat-open-per-agency", "count of early help episodes open at period end, by agency"
    ),
    (
      "liverpool-audit-voice",
      "share of audit findings recorded in period where standard is \"voice of the child\" and met, of audit findings recorded in period where standard is \"voice of the child\", by stage and agency"
    ),
    (
      "liverpool-objective-progress",
      "share of objectives with an objective review held in period where progress is at least on track, of objectives with an objective review held in period, by objective"
    ),
    (
      "herefordshire-parents-know-advice",
      "share of survey answers given in period where respondent is parent and question is \"where to turn\" and answer is at least agree, of survey answers given in period where respondent is parent and question is \"where to turn\""
    ),
    (
      "herefordshire-eh-positive-difference",
      "share of survey answers given in period where question is \"early help difference\" and answer is at least agree, of survey answers given in period where question is \"early help difference\", by respondent"
    ),
    (
      "herefordshire-assessment-strengths-needs",
      "share of audit findings recorded in period where standard is \"strengths and changes\" and met, of audit findings recorded in period where standard is \"strengths and changes\", by agency"
    ),
    (
      "herefordshire-plans-measurable",
      "share of audit findings recorded in period where standard is \"measurable plan\" and met, of audit findings recorded in period where standard is \"measurable plan\", by agency"
    ),
    (
      "herefordshire-staff-confidence",
      "share of survey answers given in period where respondent is practitioner and question is confidence and answer is at least agree, of survey answers given in period where respondent is practitioner and question is confidence, by agency"
    ),
    (
      "herefordshire-early-identification",
      "share of neglect concerns raised in period where level is early help and help in place, of neglect concerns raised in period, by level and age band"
    ),
    (
      "herefordshire-dataset-robust",
      "share of data returns due in period where supplied, of data returns due in period, by agency and item"
    ),
    (
      "herefordshire-awareness-effect",
      "share of neglect concerns raised in period where raised by trained staff and level is early help, of neglect concerns raised in period, by agency"
    ),
    (
      "herefordshire-community-awareness",
      "count of people with a local champion open at period end, by area"
    ),
    (
      "herefordshire-case-audits",
      "count of audits with an audit finding recorded in period, by agency"
    ),
    (
      "herefordshire-referral-data",
      "share of referrals made in period where primary concern is neglect, of referrals made in period, by agency"
    ),
    (
      "herefordshire-scorecard-interventions",
      "share of data returns due in period where supplied and analysed, of data returns due in period, by agency"
    ),
    (
      "herefordshire-reporting-correct-need",
      "share of data returns due in period where category right, of data returns due in period where supplied, by agency"
    ),
    (
      "herefordshire-outcome-strategic",
      "share of objectives with an objective review held in period where progress is done, of objectives with an objective review held in period"
    ),
    (
      "herefordshire-outcome-accountability",
      "share of agencies with a data return due in period where challenged, of agencies with a data return due in period"
    ),
    (
      "herefordshire-outcome-prevalence-causes",
      "count of data returns due in period where item is \"prevalence and causes\" and analysed"
    ),
    (
      "herefordshire-outcome-long-term-impact",
      "share of children with an early help episode ended in period where no later child protection plan started within 12 months, of children with an early help episode ended in period, by age band"
    ),
    (
      "herefordshire-outcome-workforce",
      "share of people with a training attendance completed in the 12 months to period end, of people with a staff post open at period end where in scope, by agency"
    ),
  ]
}
