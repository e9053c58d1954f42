extension ReturnWriter {
  mutating func add(_ episode: EpisodeDraft) {
    text("<CINdetails>")
    element(.referralDate, episode.referredOn)
    element(.referralSource, episode.source)
    element(.primaryNeed, episode.primaryNeed)
    element(.closureDate, episode.closedOn)
    element(.closureReason, episode.closureReason)
    element(.transferConferenceDate, episode.transferConferenceOn)
    text("\n")
    for assessment in episode.assessments {
      line(.assessment) {
        $0.element(.assessmentStart, assessment.startedOn)
        $0.element(.assessmentReview, assessment.reviewOn)
        $0.element(.assessmentEnd, assessment.endedOn)
        $0.list(.assessmentFactors, of: .factor, assessment.factors)
      }
    }
    for plan in episode.cinPlans where hasCINPlans {
      line(.cinPlan) {
        $0.element(.cinPlanStart, plan.startedOn)
        $0.element(.cinPlanEnd, plan.endedOn)
      }
    }
    for enquiry in episode.enquiries { add(enquiry) }
    element(.noFurtherAction, episode.noFurtherAction)
    text("\n")
    for plan in episode.protectionPlans { add(plan) }
    text("</CINdetails>\n")
  }

  private mutating func add(_ enquiry: EnquiryDraft) {
    line(.section47) {
      $0.element(.section47Start, enquiry.startedOn)
      $0.element(.conferenceTarget, enquiry.conferenceTarget)
      $0.element(.conferenceDate, enquiry.conferenceOn)
      $0.element(.conferenceNotRequired, enquiry.conferenceNotRequired)
    }
  }

  private mutating func add(_ plan: ProtectionPlanDraft) {
    line(.protectionPlan) {
      $0.element(.protectionPlanStart, plan.startedOn)
      $0.element(.protectionPlanEnd, plan.endedOn)
      $0.element(.initialCategory, plan.initialCategory)
      $0.element(.latestCategory, plan.latestCategory)
      $0.element(.previousPlans, plan.previousPlans)
      $0.list(.reviews, of: .reviewDate, plan.reviewsOn)
    }
  }
}
