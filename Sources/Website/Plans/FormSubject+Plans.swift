import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension FormSubject {
  /// The plan a form names, or the only one that goes on.
  func chosenPlan(in body: FormBody) -> PlanCourse? {
    if let plan = plan(in: body) { return plan }
    let open = picture?.involvement.openPlans ?? []
    return open.count == 1 ? open.first : nil
  }

  /// The plan a form is about: the one it names, or the only one that is open.
  func plan(in body: FormBody) -> PlanCourse? {
    body.text("plan").flatMap { picture?.involvement.plan(ID($0)) }
  }

  /// What the child needs and does not have, as a plan has to answer it, with what its lines answer already.
  func needsToPlan(in body: FormBody) -> [NeedStatement] {
    let planned = body.fields.filter { $0.name.hasPrefix("lines.") && $0.name.hasSuffix(".needs") }
    return picture?.involvement.needsToPlan(
      of: person, planned: Set(planned.map { ID($0.value) })) ?? []
  }

  /// The lines whose outcomes a form asks about: of plans that go on or, where a decision or review is put right, that went on then,
  /// with those it told of besides, in the words of then.
  func linesAsked(of plan: ID<Plan>? = nil, in body: FormBody) -> [PlanLine] {
    let then = judgedIn?.involvement
    let plans = plan.map { [then?.plan($0)].compactMap(\.self) } ?? then?.openPlans ?? []
    let open = plans.flatMap(\.lines)
    var seen = Set(open.map(\.id))
    let told = Set(body.fields.map(\.name))
    let besides = (picture?.involvement.plans ?? []).filter { plan == nil || $0.id == plan }
      .flatMap { $0.versions.reversed() }.flatMap(\.content.lines)
      .filter { told.contains("outcomes.\($0.id)") && seen.insert($0.id).inserted }
    return open + besides
  }

  /// Those in the team today.
  var team: [PersonProjection.TeamMember] { Team.current(in: opened.background, on: today) }
}
