import Vocabulary

/// Takes the facts out of a child’s record.
struct FactTaking {
  private(set) var facts: [CensusFact] = []
  private(set) var undated: [Place] = []
  private let source: ReturnSource
  private let childID: String
  private var episode = 0

  init(source: ReturnSource, childID: String) {
    self.source = source
    self.childID = childID
  }

  mutating func take(_ episode: CINChild.Episode, number: Int) {
    self.episode = number
    if let on = day(episode.referredOn, of: episode) {
      facts.append(
        .referral(
          ReferralFact(
            origin: origin(episode), on: on, source: episode.source?.code.description,
            primaryNeed: episode.primaryNeed?.code.description,
            noFurtherAction: episode.noFurtherAction?.value)))
    }
    for assessment in episode.assessments { take(assessment) }
    for enquiry in episode.enquiries { take(enquiry) }
    takeTransfer(episode)
    for plan in episode.cinPlans { take(plan) }
    for plan in episode.protectionPlans { take(plan) }
    takeClosure(episode)
  }

  private mutating func take(_ assessment: CINChild.Assessment) {
    guard let startedOn = day(assessment.startedOn, of: assessment) else { return }
    note(assessment.endedOn)
    note(assessment.reviewOn)
    facts.append(
      .assessment(
        AssessmentFact(
          origin: origin(assessment), startedOn: startedOn, reviewOn: assessment.reviewOn?.value,
          endedOn: assessment.endedOn?.value, factors: assessment.factors.map(\.code.description))))
  }

  private mutating func take(_ enquiry: CINChild.Section47Enquiry) {
    note(enquiry.conferenceTarget)
    if let startedOn = day(enquiry.startedOn, of: enquiry) {
      facts.append(
        .enquiry(
          EnquiryFact(
            origin: origin(enquiry), startedOn: startedOn,
            conferenceTarget: enquiry.conferenceTarget?.value,
            conferenceNotRequired: enquiry.conferenceNotRequired?.value)))
    }
    guard let held = enquiry.conferenceOn else { return }
    guard let on = held.value else { return undated.append(held.place) }
    facts.append(
      .conference(
        ConferenceFact(
          origin: origin(enquiry), on: on, countedFrom: enquiry.startedOn?.value,
          isTransfer: false)))
  }

  private mutating func takeTransfer(_ episode: CINChild.Episode) {
    guard let held = episode.transferConferenceOn else { return }
    guard let on = held.value else { return undated.append(held.place) }
    facts.append(
      .conference(
        ConferenceFact(
          origin: origin(episode), on: on, countedFrom: episode.referredOn?.value,
          isTransfer: true)))
  }

  private mutating func take(_ plan: CINChild.CINPlan) {
    guard let startedOn = day(plan.startedOn, of: plan) else { return }
    note(plan.endedOn)
    facts.append(
      .cinPlan(
        CINPlanFact(origin: origin(plan), startedOn: startedOn, endedOn: plan.endedOn?.value)))
  }

  private mutating func take(_ plan: CINChild.ProtectionPlan) {
    guard let startedOn = day(plan.startedOn, of: plan) else { return }
    note(plan.endedOn)
    let reviews = plan.reviews.flatMap(\.dates)
    for review in reviews { note(review) }
    facts.append(
      .protectionPlan(
        ProtectionPlanFact(
          origin: origin(plan), startedOn: startedOn, endedOn: plan.endedOn?.value,
          initialCategory: plan.initialCategory?.code.description,
          latestCategory: plan.latestCategory?.code.description,
          previousPlans: plan.previousPlans?.value,
          reviewsOn: reviews.compactMap(\.value).sorted())))
  }

  private mutating func takeClosure(_ episode: CINChild.Episode) {
    guard let closed = episode.closedOn else { return }
    guard let on = closed.value else { return undated.append(closed.place) }
    facts.append(
      .closure(
        ClosureFact(
          origin: FactOrigin(
            source: source, childID: childID, episode: self.episode, line: closed.place.line),
          on: on, reason: episode.closureReason?.code.description,
          referredOn: episode.referredOn?.value)))
  }

  private func origin(_ group: some CINGroup) -> FactOrigin {
    FactOrigin(source: source, childID: childID, episode: episode, line: group.place.line)
  }

  /// The day that dates a fact; without it the whole group is noted as undated.
  private mutating func day(_ date: WrittenDate?, of group: some CINGroup) -> LocalDate? {
    if date?.value == nil { undated.append(date?.place ?? group.place) }
    return date?.value
  }

  /// Notes a date that is there and cannot be read.
  private mutating func note(_ date: WrittenDate?) {
    if let date, date.value == nil { undated.append(date.place) }
  }
}
