import Record
import Vocabulary

extension Picture {
  /// Everything that is to be done by a day, the earliest first; what has no day is not among it.
  public var deadlines: [Deadline] {
    (assessmentDeadlines + planDeadlines + agreementDeadlines + statutoryDeadlines + otherDeadlines)
      .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
  }

  private var assessmentDeadlines: [Deadline] {
    involvement.openAssessments.flatMap { course -> [Deadline] in
      let own = course.started.flatMap { started in
        started.content.due.map {
          Deadline(
            "Finish: \(started.content.purpose.label.withoutCapital)", $0, started.id,
            .finishAssessment)
        }
      }
      let asked = course.contributions.filter { $0.answered == nil }.compactMap { asked in
        asked.requested.flatMap { requested in
          asked.due.map {
            Deadline(
              "Contribution: \(asked.agencyName)", $0, requested.id,
              .getContribution(from: asked.agency))
          }
        }
      }
      return [own].compactMap(\.self) + asked
    }
  }

  private var planDeadlines: [Deadline] {
    involvement.openPlans.flatMap { plan -> [Deadline] in
      let meeting = endOfProtection(plan) ?? review(of: plan)
      let done = Set(
        plan.reviews.flatMap(\.content.decided)
          .filter { $0.decision == .done || $0.decision == .stop }.map(\.line))
      let lines = plan.lines.filter { !done.contains($0.id) }.compactMap { line in
        line.dueOn.map { Deadline(line.action, on: $0, plan.current.id, .carryOut(plan.id)) }
      }
      return [meeting].compactMap(\.self) + lines
    }
  }

  private func review(of plan: PlanCourse) -> Deadline? {
    plan.reviewDue(in: place).map {
      Deadline(
        "Review: \(plan.kind.label.withoutCapital)\(standing(of: plan).remark.map { ", \($0)" } ?? "")",
        $0, plan.current.id, .review(plan.id))
    }
  }

  /// No review is due any more of a child protection plan that a conference decided to end: it is to be ended, that day.
  private func endOfProtection(_ plan: PlanCourse) -> Deadline? {
    guard plan.kind == .childProtection, let conference = plan.endDecided(in: involvement) else {
      return nil
    }
    return Deadline(
      "End the child protection plan, as a conference decided",
      on: conference.envelope.occurred.earliest, conference.id, .endProtectionPlan(plan.id))
  }

  private var agreementDeadlines: [Deadline] {
    SomebodyKeepsWatch.nextLooks(in: self).map {
      Deadline("Look again at a refusal", on: $0.day, $0.refusal, .lookAgainAtRefusal)
    }
  }

  private var otherDeadlines: [Deadline] {
    let telling = involvement.referrals.filter { $0.told == nil }.compactMap { course in
      course.due(in: place).map {
        Deadline("Tell the referrer", $0, course.referral.id, .tellReferrer)
      }
    }
    let settling = CareIsSettledQuickly.waiting(in: self).compactMap { met in
      (met.content.settleBy ?? place.due(.settlingCarePlan, from: met.day)).map {
        Deadline("Settle the care plan", $0, met.id, .settleCarePlan)
      }
    }
    let longTerm = LongHelpCanBeMeant.mark(in: self).flatMap { mark in
      mark.content.reviewOn.map {
        Deadline("Look again at long-term help", on: $0, mark.id, .lookAgainAtLongHelp)
      }
    }
    return telling + settling + [longTerm].compactMap(\.self) + sharing + homeSeenAgain
      + toolsUsedAgain + referring
  }

  /// What a review decided is due on the day it did.
  private var referring: [Deadline] {
    StatutoryActionWhenHelpFails.unreferred(in: self).prefix(1).map { review in
      Deadline(
        "Refer to children’s social care, as the review decided", on: review.day, review.id, .refer)
    }
  }

  private var homeSeenAgain: [Deadline] {
    let last = involvement.homesSeen.last
    return [
      last.flatMap { last in
        last.seeAgainOn.map { Deadline("See the home again", on: $0, last.entry, .seeHomeAgain) }
      }
    ]
    .compactMap(\.self)
  }

  private var toolsUsedAgain: [Deadline] {
    ToolsAreRepeated.series(in: self).compactMap { series in
      guard let last = series.completions.last, last.content.homeComparedWithBefore == nil,
        !involvement.hasEnded(since: last)
      else { return nil }
      return last.content.againOn.map {
        Deadline(
          "Complete again: \(last.content.form.title)", on: $0, last.id,
          .useToolAgain(last.content.form.form))
      }
    }
  }

  /// The latest decision about each agency sets the day.
  private var sharing: [Deadline] {
    var latest: [String: Said<SharingDecided>] = [:]
    for decided in involvement.sharing { latest[decided.content.withWhom] = decided }
    return latest.values.compactMap { decided in
      decided.content.lookAgainOn.map {
        Deadline(
          "Look again at sharing: \(decided.content.withWhom)", on: $0, decided.id,
          .lookAgainAtSharing)
      }
    }
  }
}

extension Deadline {
  fileprivate init(_ what: String, on day: LocalDate, _ entry: ID<Entry>, _ act: Act) {
    self.init(what: what, on: day, due: nil, entry: entry, act: act)
  }
}
