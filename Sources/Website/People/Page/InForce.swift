import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The level of need and the plans there are, each with since when and how far it is agreed, and who leads: told the same at the head of every part of a
/// child’s record and at a glance.
struct InForce {
  let view: PersonView
  let picture: Picture

  /// Nil for an adult, who has neither level nor plan.
  init?(_ view: PersonView) {
    guard view.identity.stage != .adult, let picture = view.picture else { return nil }
    self.view = view
    self.picture = picture
  }

  /// In few words, for the head; nothing of what is not there.
  var facts: [IdentityBar.Fact] {
    let level = picture.involvement.level.map { IdentityBar.Fact("Level of need", words($0)) }
    return [level, waiting.map { IdentityBar.Fact("Level decided", $0) }].compactMap(\.self)
      + plans.map { IdentityBar.Fact($0.name, $0.words) }
  }

  var rows: [SummaryList.Row] {
    [
      SummaryList.Row(
        "Level of need",
        "\(picture.involvement.level.map(words) ?? undecided)\(present(waiting) { "<br><strong>Decided, and not in force yet: \($0)</strong>" })"
      ),
      SummaryList.Row(
        "Plan",
        plans.isEmpty
          ? "No plan"
          : Markup.joined(
            plans.map { plan in
              "<a href=\"\(href: "\(view.person)/\(plan.path)")\"><strong>\(plan.name)</strong></a>, \(plan.words)"
            }, separator: "<br>")),
    ]
  }

  /// The newest level that waits for children’s social care; nil where none does.
  private var waiting: String? {
    picture.involvement.levelsThatWait.last.map {
      "\($0.content.term), by \($0.entry.envelope.author.name) on \($0.day.british): waits for children’s social care"
    }
  }

  private struct Plan {
    let name: String
    let words: String
    let path: String
  }

  private var undecided: String {
    guard let last = picture.involvement.closures.last else { return "No level has been decided" }
    return "The work ended on \(last.day.british). No level has been decided since"
  }

  private func words(_ level: Said<LevelDecided>) -> String {
    "\(level.content.term), since \(level.day.british)"
  }

  /// Those the law requires first, and one that a conference decided on and nobody has written.
  private var plans: [Plan] {
    let open = picture.involvement.openPlans
    let inOrder = open.filter(\.kind.isStatutory) + open.filter { !$0.kind.isStatutory }
    return [decided].compactMap(\.self)
      + inOrder.map { plan in
        Plan(
          name: plan.kind.label,
          words: "since \(plan.startedOn.british)\(remark(on: plan).map { ": \($0)" } ?? "")",
          path: "plans/\(plan.id)")
      }
  }

  private func remark(on plan: PlanCourse) -> String? {
    guard let category = category(of: plan) else { return picture.standing(of: plan).remark }
    return plan.isEndDecided(in: picture.involvement)
      ? "\(category). A conference has decided that it ends" : category
  }

  private var decided: Plan? {
    picture.involvement.conferenceWithoutPlan.map { conference in
      let category = conference.content.category.map { ": \($0.label.withoutCapital)" } ?? ""
      return Plan(
        name: PlanKind.childProtection.label,
        words: "decided on \(conference.day.british)\(category); nobody has written it yet",
        path: "plan")
    }
  }

  /// The category of a child protection plan: as it was last written, or as the conference decided; nil for other plans.
  private func category(of plan: PlanCourse) -> String? {
    guard plan.kind == .childProtection else { return nil }
    let category = plan.current.content.mostlyAbout ?? plan.conference?.content.category
    return (category?.label).map(\.withoutCapital) ?? "category not recorded"
  }
}

extension WhoLeads {
  /// “Daniel Osei, Wrenbury Vale Council”, with what makes them lead where the team names nobody.
  func told(short: Bool = false) -> String {
    let who = "\(name)\(agencyName.isEmpty ? "" : ", \(agencyName)")"
    return switch role {
    case .leadProfessional: short ? who : "\(who), since \(from.british)"
    case .lead(let plan): "\(who): holds the \(plan.label.withoutCapital) together"
    case .socialCare: "Nobody is named. In the team for children’s social care: \(who)"
    }
  }
}
