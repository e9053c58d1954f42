import Record
public import Vocabulary

// What is said to have happened before it can have: the message stands beside the day, which is put right.

extension Picture {
  /// Nothing is seen, decided, planned or agreed about a child so long before the birth that nobody can have known of them.
  public func objections(toDay day: LocalDate) -> [Objection] {
    guard let born = identity.bornOn?.earliest, day < born.adding(days: -Self.daysBeforeBirth)
    else {
      return []
    }
    return [
      Objection(
        at: "occurred_on",
        "\(identity.name.shown) was born on \(born.british): enter a later date, or put the date of birth right first"
      )
    ]
  }

  /// A pregnancy of 42 weeks.
  private static let daysBeforeBirth = 294
}

extension AgreementWithdrawn {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    guard let agreed = picture.involvement.agreements.given.first(where: { $0.id == agreement }),
      day < agreed.day
    else { return [] }
    return [
      Objection(
        at: "occurred_on",
        "They agreed on \(agreed.day.british): the day from which they no longer do must be on or after it"
      )
    ]
  }
}

extension PlanWritten {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    if let plan = picture.involvement.plan(plan) {
      return plan.objections(toDay: day, of: "A new version")
        + picture.objections(to: plan, endedBefore: day.adding(days: 1))
    }
    guard kind == .childProtection, let conference = picture.involvement.conferenceWithoutPlan,
      day < conference.day
    else { return [] }
    return [
      Objection(
        at: "occurred_on",
        "The plan cannot begin before the conference that decided on it, on \(conference.day.british)"
      )
    ]
  }
}

extension PlanEnded {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.plan(plan)?.objections(toDay: day, of: "Its end") ?? []
  }
}

extension ReviewHeld {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.plan(plan).map {
      $0.objections(toDay: day, of: "The review") + picture.objections(to: $0, endedBefore: day)
    } ?? []
  }
}

extension PlanAgreed {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.plan(plan).map { picture.objections(to: $0, endedBefore: day) } ?? []
  }
}

extension Picture {
  /// A plan that has ended, by itself or with the work, is neither written anew, agreed nor reviewed after that; what was done
  /// before can still be written down.
  fileprivate func objections(to plan: PlanCourse, endedBefore day: LocalDate) -> [Objection] {
    let closed = involvement.closures.first { $0.isAfter(plan.current) }?.day
    guard let ended = [plan.ended?.day, closed].compactMap(\.self).min(), ended < day else {
      return []
    }
    return [
      Objection(
        at: "plan",
        "This plan has ended, on \(ended.british): write a new plan if help begins again. What was done before is recorded with the day it was done on"
      )
    ]
  }
}

extension ConferenceHeld {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    guard let (what, began) = answered(in: picture.involvement), day < began else { return [] }
    return [
      Objection(
        at: "occurred_on",
        "The conference must be on or after \(began.british), the day of the \(what) that it answers"
      )
    ]
  }

  /// The enquiry that waits for a conference or, without one, the earliest referral to children’s social care that nobody
  /// has decided on.
  private func answered(in involvement: Involvement) -> (what: String, began: LocalDate)? {
    if let enquiry = involvement.enquiry {
      return ("enquiry", enquiry.beganOn ?? enquiry.decided.envelope.occurred.earliest)
    }
    return involvement.referrals
      .filter { $0.referral.content.isToSocialCare && involvement.decided(on: $0) == nil }
      .map(\.referral.day).min().map { ("referral", $0) }
  }
}

extension PlanCourse {
  fileprivate func objections(toDay day: LocalDate, of what: String) -> [Objection] {
    guard day < startedOn else { return [] }
    return [
      Objection(
        at: "occurred_on",
        "\(what) must be on or after \(startedOn.british), the day the plan began")
    ]
  }
}
