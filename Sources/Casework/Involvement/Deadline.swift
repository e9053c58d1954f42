public import Record
public import Vocabulary

/// Something that is to be done by a day, for the clocks on a child’s page and the list of what is due.
public struct Deadline: Hashable, Sendable {
  /// What is to be done: “Review: early help plan”.
  public let what: String
  public let on: LocalDate
  /// How the day was worked out; nil for a day that somebody set.
  public let due: DueDate?
  /// The entry it comes from.
  public let entry: ID<Entry>

  public func isOverdue(on today: LocalDate) -> Bool { today > on }

  /// The words shown to people: 3 days left, due today, 2 days overdue.
  public func words(on today: LocalDate) -> String { DueDate.words(due: on, on: today) }
}

extension Picture {
  /// Everything that is to be done by a day, the earliest first; what has no day is not among it.
  public var deadlines: [Deadline] {
    (assessmentDeadlines + planDeadlines + agreementDeadlines + otherDeadlines)
      .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
  }

  private var assessmentDeadlines: [Deadline] {
    involvement.openAssessments.flatMap { course -> [Deadline] in
      let own = course.started.flatMap { started in
        started.content.due.map {
          Deadline("Finish: \(started.content.purpose.label.withoutCapital)", $0, started.id)
        }
      }
      let asked = course.contributions.filter { $0.answered == nil }.compactMap { asked in
        asked.requested.flatMap { requested in
          asked.due.map { Deadline("Contribution: \(asked.agencyName)", $0, requested.id) }
        }
      }
      return [own].compactMap(\.self) + asked
    }
  }

  private var planDeadlines: [Deadline] {
    involvement.openPlans.flatMap { plan -> [Deadline] in
      let review = plan.reviewDue(in: place).map {
        Deadline("Review: \(plan.kind.label.withoutCapital)", $0, plan.current.id)
      }
      let done = Set(
        plan.reviews.flatMap(\.content.decided)
          .filter { $0.decision == .done || $0.decision == .stop }.map(\.line))
      let lines = plan.lines.filter { !done.contains($0.id) }.compactMap { line in
        line.dueOn.map { Deadline(line.action, on: $0, plan.current.id) }
      }
      return [review].compactMap(\.self) + lines
    }
  }

  private var agreementDeadlines: [Deadline] {
    SomebodyKeepsWatch.nextLooks(in: self).map {
      Deadline("Look again at a refusal", on: $0.day, $0.refusal)
    }
  }

  private var otherDeadlines: [Deadline] {
    let telling = involvement.referrals.filter { $0.told == nil }.compactMap { course in
      course.due(in: place).map { Deadline("Tell the referrer", $0, course.referral.id) }
    }
    let settling = CareIsSettledQuickly.waiting(in: self).compactMap { met in
      (met.content.settleBy ?? place.due(.settlingCarePlan, from: met.day)).map {
        Deadline("Settle the care plan", $0, met.id)
      }
    }
    let longTerm = LongHelpCanBeMeant.mark(in: self).flatMap { mark in
      mark.content.reviewOn.map {
        Deadline("Look again at long-term help", on: $0, mark.id)
      }
    }
    return telling + settling + [longTerm].compactMap(\.self)
  }
}

extension Deadline {
  fileprivate init(_ what: String, _ due: DueDate, _ entry: ID<Entry>) {
    self.init(what: what, on: due.on, due: due, entry: entry)
  }

  fileprivate init(_ what: String, on day: LocalDate, _ entry: ID<Entry>) {
    self.init(what: what, on: day, due: nil, entry: entry)
  }
}
