import Record
public import Vocabulary

// What is said to have happened before it can have: the message stands beside the day, which is put right.

extension Picture {
  /// Nothing is seen, decided, planned or agreed about a child so long before the birth that nobody can have known of them.
  public func objections(
    toDay day: LocalDate, at question: String = "occurred_on"
  ) -> [Objection] {
    guard let born = identity.bornOn?.earliest, day < born.adding(days: -Self.daysBeforeBirth)
    else {
      return []
    }
    return [
      Objection(
        at: question,
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
    linesDue(before: day, in: picture) + beginning(on: day, in: picture)
  }

  /// A line is due on the day of its version or later, unless an earlier version had it with the same day: then it is carried on.
  private func linesDue(before day: LocalDate, in picture: Picture) -> [Objection] {
    let earlier = picture.involvement.plan(plan)?.versions.flatMap(\.content.lines) ?? []
    return lines.enumerated().compactMap { place, line -> Objection? in
      guard let due = line.dueOn, due < day,
        !earlier.contains(where: { $0.id == line.id && $0.dueOn == due })
      else { return nil }
      return Objection(
        at: "lines.\(place).due_on",
        "Line \(place + 1) is due on \(due.british), before this version is written on \(day.british): enter that day or a later one"
      )
    }
  }

  /// What stands against its day: the plan begins no earlier than what decided on it, and no version is from before it began.
  private func beginning(on day: LocalDate, in picture: Picture) -> [Objection] {
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
    guard let course = picture.involvement.plan(plan) else { return [] }
    let early = course.objections(toDay: day, of: "Its end")
    guard early.isEmpty else { return early }
    let decided = decidedOn(course, in: picture)
    return [EarlierDay("The conference that decided on its end was", decided)]
      .compactMap(\.self).objections(toDay: day)
  }

  /// The day of the conference that decided on the end of a child protection plan; nil where the end needs none, or none did.
  private func decidedOn(_ course: PlanCourse, in picture: Picture) -> LocalDate? {
    guard course.kind == .childProtection else { return nil }
    switch ending {
    case .anotherAuthority, .turnedEighteen, .died: return nil
    case .outcomesAchieved, .steppedUp, .steppedDown, .agreementEnded, .movedAway, .other:
      return course.endDecided(in: picture.involvement)?.envelope.occurred.earliest
    }
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
    guard let course = picture.involvement.plan(plan) else { return [] }
    return earlierDays(of: course, in: picture.involvement).objections(toDay: day)
      + picture.objections(to: course, endedBefore: day)
  }

  /// A version is agreed once it is written, and on an agreement to help that was given.
  private func earlierDays(of course: PlanCourse, in involvement: Involvement) -> [EarlierDay] {
    let written = course.versions.first { $0.id == version }?.day
    let newest = agreement.map { involvement.said.newest(of: $0) }
    let agreed = involvement.agreements.answers.first { $0.id == newest }?.day
    return [
      EarlierDay("This version of the plan was written", written),
      EarlierDay("The agreement that it rests on was given", agreed),
    ].compactMap(\.self)
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
        "This plan has ended, on \(ended.british): write a new plan if help begins again, or enter the day on which this was done if it was by then"
      )
    ]
  }
}

extension ConferenceHeld {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    guard let (what, began) = answered(in: picture.involvement), day < began else { return [] }
    // One that was held elsewhere, or is written down late, comes with a reason.
    return [
      Objection(
        HighLevelsDrawAPlan.rule, at: "occurred_on",
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
