import Record
import Vocabulary

extension Picture {
  /// What the law’s own clocks ask for: the answer to a referral, the conference, the first core group.
  var statutoryDeadlines: [Deadline] {
    referralDeadlines + [conferenceDeadline].compactMap(\.self) + coreGroupDeadlines
  }

  private var referralDeadlines: [Deadline] {
    involvement.referrals.filter {
      $0.referral.content.isToSocialCare && involvement.decided(on: $0) == nil
        && !involvement.hasBeenEndedBySocialCare(since: $0.referral)
    }
    .compactMap { course in
      place.due(.decidingOnReferral, from: course.referral.day).map {
        Deadline("Decide what the referral needs", $0, course.referral.id, .decideOnReferral)
      }
    }
  }

  private var conferenceDeadline: Deadline? {
    guard let enquiry = involvement.enquiry, let due = enquiry.conferenceDue(in: place) else {
      return nil
    }
    return Deadline(
      enquiry.isConferenceDecided
        ? "Hold the child protection conference"
        : "Hold a child protection conference, or decide that none follows", due,
      enquiry.decided.id, enquiry.isConferenceDecided ? .holdConference : .decideOnConference)
  }

  private var coreGroupDeadlines: [Deadline] {
    let held = involvement.openPlans.compactMap { plan -> Deadline? in
      guard let conference = plan.conference,
        !plan.reviews.contains(where: { $0.content.meeting == .coreGroup }),
        !plan.isEndDecided(in: involvement),
        let due = coreGroupDue(after: conference)
      else { return nil }
      return Deadline("Hold the first core group", due, conference.id, .meetInCoreGroup(plan.id))
    }
    guard let conference = involvement.conferenceWithoutPlan,
      let due = coreGroupDue(after: conference)
    else { return held }
    return held + [
      Deadline(
        "Write the child protection plan and hold the first core group", due, conference.id,
        .writeProtectionPlan)
    ]
  }

  private func coreGroupDue(after conference: Said<ConferenceHeld>) -> DueDate? {
    conference.content.coreGroupBy ?? place.due(.firstCoreGroup, from: conference.day)
  }
}

extension Deadline {
  /// With a day that a clock worked out.
  init(_ what: String, _ due: DueDate, _ entry: ID<Entry>, _ act: Act) {
    self.init(what: what, on: due.on, due: due, entry: entry, act: act)
  }
}
