import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The plans there are: those that go on in full, those that ended by name.
struct PlansSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    let open = picture.involvement.openPlans
    let ended = picture.involvement.plans.filter { plan in !open.contains { $0.id == plan.id } }
    return """
      <h2>Plans</h2>\(open.isEmpty ? EmptyState("There is no plan now.").markup : .empty)\
      \(each(open) { OpenPlan(view: view, picture: picture, plan: $0).markup })\
      \(when(!ended.isEmpty, Details(
        "Plans that ended (\(ended.count))",
        content: "<ul>\(each(ended) { endedPlan($0) })</ul>").markup))\
      \(view.actions([("Write a plan", "plans/new")]))
      """
  }

  private func endedPlan(_ plan: PlanCourse) -> Markup {
    """
    <li><a href="\(href: "\(view.person)/plans/\(plan.id)")">\(plan.kind.label), \
    from \(plan.startedOn.british)</a>\(present(plan.ended) {
      ": \($0.content.ending.label), \($0.day.british)"
    })</li>
    """
  }
}

/// One plan that goes on: its lines, whether it is agreed, when it is reviewed.
struct OpenPlan {
  let view: PersonView
  let picture: Picture
  let plan: PlanCourse

  var markup: Markup {
    """
    <section><h3><a href="\(href: "\(view.person)/plans/\(plan.id)")">\(plan.kind.label)</a></h3>\
    \(SummaryList(rows))\(PlanLinesTable(plan: plan, today: picture.today).markup)\
    \(view.actions([
      (plan.agreement == nil ? "Record that this version is agreed" : "Record another view of this version", "plan-agreements/new?plan=\(plan.id)"),
      ("Review this plan", "reviews/new?plan=\(plan.id)"),
      ("Write a new version", "plans/new?plan=\(plan.id)"),
      ("End this plan", "plan-endings/new?plan=\(plan.id)"),
    ]))\
    <p><a href="\(href: "\(view.person)/plans/\(plan.id)/print")">One page for the family, to print</a></p></section>
    """
  }

  private var rows: [SummaryList.Row] {
    let content = plan.current.content
    let review = PlansAndToolsTogether.due(of: plan, in: picture)
    return [
      SummaryList.Row(
        "Agreed",
        plan.agreement.map { agreed in
          "\(agreed.content.summary)<br>\(view.source(of: agreed.entry))"
        } ?? "<strong>This version is not agreed yet</strong>"),
      SummaryList.Row(
        "Lead professional",
        content.lead.map { "\($0.name), \($0.agency)" } ?? "<strong>Nobody yet</strong>"),
      SummaryList.Row(
        "Next review",
        review.map {
          "\($0.day.british)\(when(!$0.isPlacesOwn, "<br><span class=\"secondary\">\(PracticeParameters.whoseNumbers)</span>"))"
        } ?? "No date"),
      SummaryList.Row(
        "Version", "\(plan.versions.count)<br>\(view.source(of: plan.current.entry))"),
    ]
  }
}

/// The lines of a plan: what will be different, what is done, by whom and when.
struct PlanLinesTable {
  let plan: PlanCourse
  let today: LocalDate

  var markup: Markup {
    guard !plan.lines.isEmpty else { return EmptyState("The plan has no lines yet.").markup }
    return Table(
      "Lines of the plan",
      columns: [
        "What will be different for the child", "What is done", "Who", "By when", "Last review",
      ],
      rows: plan.lines.map(row), captionIsHidden: true
    ).markup
  }

  private func row(_ line: PlanLine) -> [Markup] {
    [
      "\(line.outcome)<br><span class=\"secondary\">How it will be seen: \(line.evidence)</span>",
      "\(line.action)", "\(line.owner?.name ?? "Nobody yet")",
      "\(line.dueOn?.british ?? "No date")", "\(last(line))",
    ]
  }

  private func last(_ line: PlanLine) -> String {
    guard let review = plan.reviews.last else { return "Not reviewed yet" }
    let progress = review.content.outcomes.first { $0.line == line.id }?.progress.label
    let decided = review.content.decided.first { $0.line == line.id }?.decision.label
    return [progress ?? "Nothing said", decided ?? ""].filter { !$0.isEmpty }
      .joined(separator: ". ")
  }
}

/// Decisions, with whether somebody else has looked at them, and referrals with whether the referrer was told.
struct DecisionsSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    """
    <h2>Decisions and referrals</h2>\(decisions)\(referrals)\
    \(view.actions(
      [("Record a referral", "referrals/new")]
        + (picture.involvement.referrals.isEmpty
          ? [] : [("Record whether the referrer was told", "referrers-told/new")])
        + [
          ("Decide about statutory action", "statutory-decisions/new"),
          ("Mark that help is meant to last", "long-term/new"),
          ("End the work with this child", "closures/new"),
        ]))
    """
  }

  private var decisions: Markup {
    let courses = picture.involvement.approvals(in: picture.place)
    guard !courses.isEmpty else { return "<p>No decision that somebody else looks at.</p>" }
    return Table(
      "Decisions", columns: ["Decision", "Looked at by somebody else"],
      rows: courses.reversed().map(row), captionIsHidden: true
    ).markup
  }

  private func row(_ course: ApprovalCourse) -> [Markup] {
    let line = ChronologyLine(course.decision)
    return [
      "\(line.title): \(line.summary)<br>\(view.source(of: course.decision))",
      course.approval.map { approval in
        """
        \(Tag(approval.content.outcome.label, approval.content.outcome == .approved ? .green : .amber))\
        \(when(!approval.content.why.isEmpty, " \(approval.content.why)"))<br>\(view.source(of: approval.entry))
        """
      } ?? waiting(course),
    ]
  }

  private func waiting(_ course: ApprovalCourse) -> Markup {
    let isOwn = course.decision.envelope.author.practitioner == view.worker.practitioner
    let may = view.opened.mayApproveDecisions && !isOwn && view.opened.asKnownOn == nil
    return """
      \(Tag("Waiting", .amber))\(when(isOwn, " You made it, so somebody else looks at it."))\
      \(when(may, "<br><a href=\"\(href: "\(view.person)/approvals/new?decision=\(course.decision.id)")\">Look at this decision</a>"))
      """
  }

  private var referrals: Markup {
    let referrals = picture.involvement.referrals
    guard !referrals.isEmpty else { return .empty }
    return Table(
      "Referrals", columns: ["Referral", "Was the referrer told?"],
      rows: referrals.reversed().map { course in
        [
          "To \(course.referral.content.agency): \(course.referral.content.why)<br>\(view.source(of: course.referral.entry))",
          course.told.map {
            "\($0.content.wasTold ? "Yes" : "Could not be told"): \($0.content.what)<br>\(view.source(of: $0.entry))"
          } ?? Tag("Not told yet", .amber).markup,
        ]
      }, captionIsHidden: true
    ).markup
  }
}
