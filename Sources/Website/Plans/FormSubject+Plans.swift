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

  /// The lines whose outcomes a form asks about: of plans that go on or, where a decision or review is put right, those it told of,
  /// whatever has become of their plan since.
  func linesAsked(of plans: [PlanCourse]? = nil, in body: FormBody, correcting: Bool) -> [PlanLine]
  {
    let open = (plans ?? picture?.involvement.openPlans ?? []).flatMap(\.lines)
    guard correcting else { return open }
    let told = Set(body.fields.map(\.name))
    var seen: Set<ID<PlanLine>> = []
    let then = (plans ?? picture?.involvement.plans ?? []).flatMap(\.versions)
      .flatMap(\.content.lines)
      .filter { told.contains("outcomes.\($0.id)") && seen.insert($0.id).inserted }
    return then.isEmpty ? open : then
  }

  /// Those in the team today.
  var team: [PersonProjection.TeamMember] { Team.current(in: opened.background, on: today) }
}

extension Involvement {
  /// The level there was before, besides a decision that is put right.
  func level(besides entry: Entry?) -> Said<LevelDecided>? {
    guard let entry else { return level }
    return levels.last { $0.entry.firstNumber < entry.firstNumber && $0.id != entry.id }
  }
}
