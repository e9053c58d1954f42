extension Element {
  /// What the text of an element says.
  enum Content {
    case date, flag, number, code, text
  }

  var content: Content {
    switch self {
    case .referenceDate, .birthDate, .expectedBirthDate, .deathDate, .referralDate, .closureDate,
      .transferConferenceDate, .assessmentStart, .assessmentReview, .assessmentEnd, .cinPlanStart,
      .cinPlanEnd, .section47Start, .conferenceTarget, .conferenceDate, .protectionPlanStart,
      .protectionPlanEnd, .reviewDate:
      .date
    case .noFurtherAction, .conferenceNotRequired: .flag
    case .year, .previousPlans: .number
    case .upnUnknown, .gender, .sex, .ethnicity, .disability, .referralSource, .primaryNeed,
      .closureReason, .factor, .initialCategory, .latestCategory:
      .code
    default: .text
    }
  }
}
