import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One plan that goes on: its lines, whether it is agreed, when it is reviewed.
struct OpenPlan {
  let view: PersonView
  let picture: Picture
  let plan: PlanCourse

  var markup: Markup {
    """
    <section><h3><a href="\(href: "\(view.person)/plans/\(plan.id)")">\(plan.kind.label)</a></h3>\(ending)\
    \(SummaryList(rows))\(PlanLinesTable(plan: plan, today: picture.today).markup)\
    \(view.actions(isAgreed ? review : agree, "More about this plan", [isAgreed ? agree : review] + others))\
    <p><a href="\(href: "\(view.person)/plans/\(plan.id)/print")">One page for the family, to print</a></p></section>
    """
  }

  /// Until somebody else has approved it, the plan goes on.
  private var ending: Markup {
    present(picture.involvement.planEndsThatWait.last { $0.content.plan == plan.id }) { ended in
      """
      <p class="inset"><strong>To end this plan waits for somebody of children’s social care to look at it.</strong> \
      Until it is approved, the plan and its dates go on.<br>\(view.source(of: ended.entry))</p>
      """
    }
  }

  /// How far it is agreed, where that is not simply so.
  private var standing: Markup {
    present(picture.standing(of: plan).remark) { "<strong>\($0.withCapital)</strong><br>" }
  }

  private var isAgreed: Bool { plan.agreement != nil }

  private var agree: (String, String) {
    (
      isAgreed ? "Record another view of this version" : "Record that this version is agreed",
      "plan-agreements/new?plan=\(plan.id)"
    )
  }

  private var review: (String, String) { ("Review this plan", "reviews/new?plan=\(plan.id)") }

  private var others: [(String, String)] {
    [
      ("Write a new version", "plans/new?plan=\(plan.id)"),
      ("End this plan", "plan-endings/new?plan=\(plan.id)"),
    ]
  }

  private var rows: [SummaryList.Row] {
    let content = plan.current.content
    let review = PlansAndToolsTogether.due(of: plan, in: picture)
    return [
      SummaryList.Row(
        "What the family says",
        plan.agreement.map { agreed in
          "\(standing)\(plan.views.told)<br>\(view.source(of: agreed.entry))"
        } ?? "<strong>This version is not agreed yet</strong>"),
      SummaryList.Row(
        "Lead professional",
        view.lead(of: content).map { "\($0.name), \($0.agency)" }
          ?? "<strong>Nobody yet</strong>"),
      SummaryList.Row(
        "Next review",
        review.map {
          "\($0.day.british)\(when(!$0.isPlacesOwn, "<br><span class=\"secondary\">\(picture.parameters.whose("months_until_plan_review"))</span>"))"
        } ?? "No date"),
      SummaryList.Row(
        "Version", "\(plan.versions.count)<br>\(view.source(of: plan.current.entry))"),
    ]
  }
}
