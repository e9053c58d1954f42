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
      <h2 id="plans">Plans</h2>\(open.isEmpty ? EmptyState("There is no plan now.").markup : .empty)\
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
