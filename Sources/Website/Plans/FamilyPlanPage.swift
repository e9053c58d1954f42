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

  private var written: PlanWritten { plan.current.content }

  var content: Markup {
    """
    <div class="family-plan"><h1>The plan for <bdi>\(view.identity.name.knownAs ?? view.identity.name.given)</bdi></h1>\
    \(standing)\
    \(each(plan.lines) { line($0) })\
    <h2>Who to talk to</h2><p>\(lead)</p>\
    <h2>When we look at it together again</h2><p>\(review)</p>\
    \(present(written.ifItDoesNotWork) { "<h2>If it does not work</h2><p>\($0)</p>" })\
    \(present(written.choices) { "<h2>What you can choose</h2><p>\($0)</p>" })\
    \(present(written.chosen) { "<h2>What you chose</h2><p>\($0)</p>" })\
    <p>If something here is wrong or unclear, say so: the plan is yours too. You can have it read aloud, in \
    large print, in easy read or in another language. Ask us.</p></div>
    """
  }

  private var standing: Markup {
    guard let agreement = plan.agreement else {
      return "<p><strong>This is a draft. Tell us what you think before it is agreed.</strong></p>"
    }
    let views = agreement.content.views
    guard views.contains(where: { $0.answer != .yes }) else {
      return "<p>Agreed on \(agreement.day.british).</p>"
    }
    return """
      <p>Decided on \(agreement.day.british). What each of you said:</p>\
      <ul>\(each(views) { "<li><bdi>\($0.name)</bdi>: \($0.answer.label)</li>" })</ul>
      """
  }

  private func line(_ line: PlanLine) -> Markup {
    """
    <section class="summary-card"><h2 class="summary-card-title">\(line.outcome)</h2>\
    \(SummaryList([
      SummaryList.Row("What will happen", text: line.action),
      SummaryList.Row("Who does it", text: line.owner?.name ?? "We still have to agree this"),
      SummaryList.Row("By when", text: line.dueOn?.british ?? "We still have to agree this"),
      SummaryList.Row("How we will know", text: line.evidence),
    ]))</section>
    """
  }

  private var lead: String {
    written.lead.map { "\($0.name), \($0.agency)." } ?? "We will tell you who."
  }

  private var review: String {
    PlansAndToolsTogether.due(of: plan, in: picture).map { "By \($0.day.british)." }
      ?? "We will agree a day with you."
  }
}
