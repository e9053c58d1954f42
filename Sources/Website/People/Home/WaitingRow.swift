import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One thing that waits: what to do, for whom, and by when or since when.
struct WaitingRow {
  let thing: WaitingThing
  let today: LocalDate

  var task: TaskList.Task {
    TaskList.Task(
      name, href: path,
      hint: ([thing.person.name, danger, about].compactMap(\.self)).joined(separator: ". "),
      status: time)
  }

  private var person: String { "/people/\(thing.person.person)" }

  /// Why it stands above everything else.
  private var danger: String? {
    thing.isHarmNear ? "Danger or harm that is near is on the record" : nil
  }

  private var name: String {
    switch thing.what {
    case .harm(let harm): "Refer now: \(harm.words.withoutCapital)"
    case .contribution(let asked): "Contribute to: \(asked.name)"
    case .written(let entry): "Read: \(ChronologyLine(entry).title)"
    case .decision(let course): "Look at: \(ChronologyLine(course.decision).title)"
    case .returned(let course): "Think again about: \(ChronologyLine(course.decision).title)"
    case .referral(let course): "Take on: referral to \(course.referral.content.agency)"
    case .untold(let course):
      "Tell what came of it: referral to \(course.referral.content.agency)"
    case .deadline(let deadline): deadline.shortWords
    case .unreviewed(let plan): "Review: \(plan.kind.label), for the first time"
    case .planless(let level): "Write a plan: \(level.content.term) calls for one"
    case .long(let plan, _): "Look at a long plan: \(plan.kind.label)"
    }
  }

  /// Who asked, wrote or decided, where it was somebody.
  private var about: String? {
    switch thing.what {
    case .harm(let harm):
      "Recorded by \(harm.entry.envelope.author.name). "
        + (harm.told.map { "Told so far: \($0)" } ?? "Nobody has acted on it yet")
    case .contribution(let asked):
      asked.contribution.requested.map { "Asked by \($0.entry.envelope.author.name)" }
    case .written: "Written by the family"
    case .returned(let course):
      course.approval.map {
        "Sent back by \($0.entry.envelope.author.name)"
          + ($0.content.why.isEmpty ? "" : ": \($0.content.why)")
      }
    case .referral(let course):
      "Referred by \(course.referral.entry.envelope.author.name): \(course.referral.content.why)"
    case .untold(let course):
      course.referral.content.referrer.isEmpty
        ? nil : "To be told: \(course.referral.content.referrer)"
    case .decision(let course): "Decided by \(course.decision.envelope.author.name)"
    case .long(_, let mark): mark.map { "Meant to last, by decision: \($0.content.kind.label)" }
    case .deadline, .unreviewed, .planless: nil
    }
  }

  private var path: String {
    switch thing.what {
    case .harm: "\(person)/\(HarmAlert.referral)"
    case .contribution(let asked):
      "\(person)/assessments/open/\(asked.course.id)/contributions/\(asked.contribution.agency)"
    case .written(let entry): "\(person)/entries/\(entry.id)"
    case .returned, .referral: "\(person)/plan#decisions"
    case .decision(let course): "\(person)/approvals/new?decision=\(course.decision.id)"
    case .untold: "\(person)/referrers-told/new"
    case .deadline(let deadline): "\(person)/\(deadline.act.path)"
    case .unreviewed(let plan): "\(person)/reviews/new?plan=\(plan.id)"
    case .planless: "\(person)/plans/new"
    case .long(let plan, _): "\(person)/plans/\(plan.id)"
    }
  }

  private var time: Markup {
    switch thing.time {
    case .due(let day):
      let words = DueDate.words(due: day, on: today)
      return "\(today > day ? Tag(words, .red).markup : "\(words)")<br>\(day.britishShort)"
    case .since(let day): return "Since \(day.britishShort)"
    }
  }
}

extension Deadline.Act {
  /// Where it is done, after the person’s own address.
  var path: String {
    switch self {
    case .finishAssessment, .getContribution: "assessments"
    case .review(let plan): "reviews/new?plan=\(plan)"
    case .carryOut(let plan): "plans/\(plan)"
    case .lookAgainAtRefusal: "monitoring/new"
    case .decideOnReferral, .decideOnConference: "statutory-decisions/new"
    case .holdConference: "\(ConferenceForm.path)/new"
    case .meetInCoreGroup(let plan): "reviews/new?plan=\(plan)"
    case .writeProtectionPlan: "plans/new"
    case .endProtectionPlan(let plan): "plan-endings/new?plan=\(plan)"
    case .tellReferrer: "referrers-told/new"
    case .settleCarePlan: "care-plans/new"
    case .lookAgainAtLongHelp: "long-term/new"
    case .lookAgainAtSharing: "sharing"
    case .seeHomeAgain: "home-conditions/new"
    case .useToolAgain(let form): "forms/\(form)/new"
    case .refer: "\(ReferralForm.path)/new"
    }
  }
}
