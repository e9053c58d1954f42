import Record
public import Vocabulary

// Decisions, and what is told of them, are not from before what they answer or end.

extension CaseClosed {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    let known = picture.chronology.lines.first { $0.standing == .standing && $0.isContact }
    let first = [
      EarlierDay(
        "The first that the record has of \(picture.identity.name.shown) happened",
        known?.entry.envelope.occurred.earliest)
    ].compactMap(\.self)
    let work = picture.involvement.workGoingOn + picture.involvement.doneSinceTheLastEnd
    let isFirstEnd = picture.involvement.closures.isEmpty
    return (work.isEmpty && isFirstEnd ? first : work).objections(toDay: day)
  }
}

extension NoFurtherAction {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.referralsMade(among: [referral].compactMap(\.self))
      .objections(toDay: day)
  }
}

extension StatutoryDecision {
  /// It names no referral but what it rests on.
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.referralsMade(among: evidence).objections(toDay: day)
  }
}

extension ReferrerTold {
  /// Nobody is told what came of a referral before it was made.
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.referralsMade(among: [referral]).objections(toDay: day)
  }
}

extension Involvement {
  /// Everything that goes on now and would end with the work, each with the day it began.
  fileprivate var workGoingOn: [EarlierDay] {
    let decided = [EarlierDay("The level of need was decided", level?.day)].compactMap(\.self)
    let assessed = openAssessments.compactMap { course in
      EarlierDay("An assessment that is not finished yet began", course.started?.day)
    }
    let helped = openHelp.compactMap { help in
      EarlierDay("The help of “\(help.content.service)” began", help.day)
    }
    let planned: [EarlierDay] = openPlans.flatMap(\.daysUntilNow)
    return decided + planned + assessed + helped
  }

  /// What was decided and held since work last ended, or ever, each with its day.
  fileprivate var doneSinceTheLastEnd: [EarlierDay] {
    let referred = referrals.map { ("A referral was made", $0.referral.entry) }
    let decided = statutoryActions.map { ("Statutory action was decided on", $0.entry) }
    let held = conferences.map { ("A conference was held", $0.entry) }
    let ended = plans.compactMap { plan in
      plan.ended.map { ("The \(plan.kind.label.withoutCapital) ended", $0.entry) }
    }
    return (referred + decided + held + ended)
      .filter { one in !closures.contains { $0.entry.place > one.1.place } }
      .compactMap { EarlierDay($0.0, $0.1.envelope.occurred.earliest) }
  }

  /// The days of the referrals among some entries, in whichever version they are named.
  fileprivate func referralsMade(among entries: [ID<Entry>]) -> [EarlierDay] {
    let newest = Set(entries.map { said.newest(of: $0) })
    return referrals.map(\.referral).filter { newest.contains($0.id) }
      .compactMap { EarlierDay("The referral was made", $0.day) }
  }
}

extension PlanCourse {
  /// When it began and was last written anew.
  fileprivate var daysUntilNow: [EarlierDay] {
    let name = kind.label.withoutCapital
    return [
      EarlierDay("The \(name) began", startedOn),
      EarlierDay("The newest version of the \(name) was written", current.day),
    ].compactMap(\.self)
  }
}
