import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What most often comes next for this child, as far as the record says, and the way to each part of the page.
///
/// It chooses nothing: everything else stays within reach below.
struct NextSteps {
  let view: PersonView
  let picture: Picture

  private var involvement: Involvement { picture.involvement }

  var markup: Markup {
    "\(next)\(parts)"
  }

  private var next: Markup {
    let steps = steps.prefix(3)
    guard !steps.isEmpty, view.opened.mayRecordNow else { return .empty }
    return """
      <section class="no-print"><h2>What may come next</h2>\
      \(TaskList(steps.map { step in
        TaskList.Task(step.name, href: "\(view.person)/\(step.path)", status: .empty)
      }))</section>
      """
  }

  private var parts: Markup {
    """
    <nav class="no-print" aria-labelledby="on-this-page"><h2 id="on-this-page">On this page</h2>\
    <ul class="plain-list">\
    <li><a href="#level">Level of need</a></li><li><a href="#agreement">Agreement to help</a></li>\
    <li><a href="#plans">Plans</a></li><li><a href="#decisions">Decisions and referrals</a></li></ul></nav>
    """
  }

  private struct Step {
    let name: String
    let path: String
  }

  private var steps: [Step] {
    [danger, wrote, conference, referral, referrer, refusal, level, agreement].compactMap(\.self)
      + plans
  }

  /// before anything else, until somebody acts.
  private var danger: Step? {
    view.harms.first.map {
      Step(name: "Refer now: \($0.words.withoutCapital)", path: HarmAlert.referral)
    }
  }

  /// a child who wrote waits for an answer, and it may be urgent.
  private var wrote: Step? {
    Hearing.all(in: picture).waiting.first.map { hearing in
      Step(
        name: "Urgent: read what the child wrote on \(hearing.day.british), and answer it",
        path: "voice")
    }
  }

  /// A review that refers to children’s social care, with no referral since.
  private var referral: Step? {
    StatutoryActionWhenHelpFails.unreferred(in: picture).isEmpty
      ? nil : Step(name: "Record a referral", path: "\(ReferralForm.path)/new")
  }

  /// A conference that was decided on, or one that decided on a plan nobody has written.
  private var conference: Step? {
    if involvement.enquiry?.isConferenceDecided == true {
      return Step(name: ConferenceForm.heading, path: "\(ConferenceForm.path)/new")
    }
    return involvement.conferenceWithoutPlan == nil
      ? nil : Step(name: "Write the child protection plan", path: "plans/new")
  }

  private var referrer: Step? {
    involvement.referrals.contains {
      $0.told == nil && $0.isAnswered(by: view.worker.author, in: picture.place)
    }
      ? Step(name: "Tell whoever referred what came of it", path: "referrers-told/new") : nil
  }

  private var refusal: Step? {
    view.deadlines.contains { $0.act == .lookAgainAtRefusal && $0.on <= picture.today }
      ? Step(name: "Look again at a refusal", path: "monitoring/new") : nil
  }

  private var level: Step? {
    involvement.level == nil && picture.place.levels != nil
      && (involvement.closures.isEmpty || involvement.isOpen)
      ? Step(name: "Decide the level", path: "levels/new") : nil
  }

  private var agreement: Step? {
    if HelpNeedsAgreement.isGoingOnWithout(in: picture) {
      return Step(
        name: "Help goes on without agreement: ask again, or decide what follows",
        path: "agreements/new")
    }
    // What the law requires does not wait for agreement.
    return involvement.level != nil && picture.levelOfNeed?.isStatutory != true
      && involvement.agreements.answers.isEmpty
      ? Step(name: "Ask the family whether they agree to help", path: "agreements/new") : nil
  }

  private var plans: [Step] {
    let open = involvement.openPlans
    if open.isEmpty {
      return involvement.level == nil || involvement.agreements.given.isEmpty
        ? [] : [Step(name: "Write a plan", path: "plans/new")]
    }
    return open.map { plan in
      let kind = plan.kind.label.withoutCapital
      if plan.kind == .childProtection, plan.isEndDecided(in: involvement) {
        return Step(name: "End the \(kind)", path: "plan-endings/new?plan=\(plan.id)")
      }
      if plan.isToChange {
        return Step(name: "Write a new version of the \(kind)", path: "plans/new?plan=\(plan.id)")
      }
      if picture.standing(of: plan) == .notAgreed {
        return Step(
          name:
            "The family does not agree with the \(kind): talk it through, and write what can be agreed",
          path: "plans/new?plan=\(plan.id)")
      }
      return plan.agreement == nil
        ? Step(name: "Agree the \(kind)", path: "plan-agreements/new?plan=\(plan.id)")
        : Step(name: "Review the \(kind)", path: "reviews/new?plan=\(plan.id)")
    }
  }
}

extension PlanCourse {
  /// Whether the last review changes an action, and no version was written since.
  fileprivate var isToChange: Bool {
    guard let review = reviews.last, current.entry.firstNumber < review.entry.firstNumber else {
      return false
    }
    return review.content.decided.contains { $0.decision == .change }
  }
}
