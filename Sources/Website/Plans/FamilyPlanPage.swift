import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One page of plain English for the family: what will happen, who does it and by when.
///
/// It names the child, the family’s own part and who helps; nothing else of the record, and nobody else’s data, is on it.
struct FamilyPlanPage: Page {
  let view: PersonView
  let picture: Picture
  let plan: PlanCourse

  var title: String { "The plan for \(view.identity.name.shown)" }

  var before: Markup {
    "<div class=\"no-print\">\(BackLink("The plan", href: "\(view.person)/plans/\(plan.id)"))</div>"
  }

  /// A plan ends with the work too.
  private var isOpen: Bool { picture.involvement.isOpen(plan) }

  private var written: PlanWritten { plan.current.content }

  var content: Markup {
    """
    <div class="family-plan"><h1>The plan for <bdi>\(view.identity.name.knownAs ?? view.identity.name.given)</bdi></h1>\
    \(standing)\
    \(each(plan.lines) { FamilyPlanLine(line: $0, plan: plan).markup })\
    <h2>Who to talk to</h2><p>\(lead)</p>\
    <h2>When we look at it together again</h2><p>\(review)</p>\
    \(present(written.ifItDoesNotWork) { "<h2>If it does not work</h2><p>\($0)</p>" })\
    \(present(written.choices) { "<h2>What you can choose</h2><p>\($0)</p>" })\
    \(present(written.chosen) { "<h2>What you chose</h2><p>\($0)</p>" })\
    <p>If something here is wrong or unclear, say so: the plan is yours too. You can have it read aloud, in \
    large print, in easy read or in another language. Ask us.</p></div>
    """
  }

  /// Whether parents and carers agreed, and nothing of what anybody said by themselves: the page goes round the family, and a
  /// child’s answer is the child’s to tell.
  private var standing: Markup {
    guard isOpen else { return "<p><strong>This plan has ended.</strong></p>" }
    guard let agreement = plan.agreement, !plan.views.isEmpty else {
      return "<p><strong>This is a draft. Tell us what you think before it is agreed.</strong></p>"
    }
    return """
      <p>\(said(agreement))</p>\
      <p>What each of you said about the plan is not on this page. You can ask to see what was written down of \
      what you said.</p>
      """
  }

  /// The same words whoever disagreed.
  private func said(_ agreement: Said<PlanAgreed>) -> Markup {
    let parents = plan.views.filter { $0.giver == .parent }
    let standing = picture.standing(of: plan)
    if !parents.isEmpty, parents.allSatisfy({ $0.answer == .yes }), standing != .withdrawn {
      return "Agreed with parents or carers on \(agreement.day.british)."
    }
    switch standing {
    case .agreed: return "Agreed on \(agreement.day.british)."
    case .goesAhead:
      return
        "We talked about this plan on \(agreement.day.british). It is there to keep the child safe, and goes on even where not everybody agrees."
    case .withdrawn:
      return
        "<strong>You no longer have to take part in this plan.</strong> The agreement to take part has ended. Ask us what happens now."
    default:
      return
        "<strong>This plan has not been agreed by everybody yet.</strong> We talked about it on \(agreement.day.british). Tell us what you would change."
    }
  }

  private var lead: String {
    view.lead(of: written).map { "\($0.name), \($0.agency)." } ?? "We will tell you who."
  }

  private var review: String {
    guard isOpen, let day = PlansAndToolsTogether.due(of: plan, in: picture)?.day else {
      return isOpen ? "We will agree a day with you." : "This plan has ended."
    }
    guard day < picture.today else { return "By \(day.british)." }
    let whom = view.lead(of: written).map(\.name).flatMap { $0.isEmpty ? nil : $0 } ?? "us"
    return
      "We said we would look at it again by \(day.british). That day has passed: ask \(whom) when it will be."
  }
}
