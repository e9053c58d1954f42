import Record
public import Vocabulary

// Decisions, and what is told of them, are not from before what they answer or end.

extension CaseClosed {
  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] {
    picture.involvement.workGoingOn.objections(toDay: day)
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
