import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What kind of plan it is: asked of a new plan, and told of a new version, which keeps it.
enum PlanKindQuestion {
  /// The name of the field that says of which plan the form writes a new version.
  static let versionOf = "version_of"

  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    guard asking.body.text(versionOf) != nil, let plan = subject.plan(in: asking.body) else {
      return """
        \(asking.one("What kind of plan is it?", "kind", of: PlanKind.self, style: .strong))\
        \(beside(subject.picture?.involvement.openPlans ?? [], asking))
        """
    }
    let kind = plan.kind.label.withoutCapital
    return """
      <div id="kind">\(HiddenField("kind", value: plan.kind.rawValue))\
      \(HiddenField(versionOf, value: plan.id.value))\
      \(InsetText(
        """
        <p>This is a new version of the \(kind) that began on \(plan.startedOn.british). A plan keeps its kind.</p>\
        <p>If another kind of plan is needed, <a href="\(href: "\(subject.path)/plans/new")">write a new plan</a>, \
        then end the \(kind) and say which plan follows it.</p>
        """))</div>
      """
  }

  /// A plan that takes the place of another does not end it by itself.
  private static func beside(_ open: [PlanCourse], _ asking: Asking) -> Markup {
    let others = open.filter { $0.id.value != asking.body.text("plan") }
    guard !others.isEmpty else { return .empty }
    let told = others.map { "the \($0.kind.label.withoutCapital) from \($0.startedOn.british)" }
    return InsetText(
      "<p>There is already a plan: \(told.joined(separator: ", ")). If this plan takes its place, end that one too and say which plan follows it.</p>"
    ).markup
  }
}
