import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One plan in full: its lines, its versions with what each changed, its reviews.
struct PlanPage: Page {
  let view: PersonView
  let picture: Picture
  let plan: PlanCourse

  var title: String { "\(plan.kind.label): \(view.identity.name.full)" }
  let section: SiteSection? = .people
  let isWide = true

  var before: Markup { BackLink("Plan and decisions", href: "\(view.person)/plan").markup }

  var content: Markup {
    """
    \(PersonHead(view: view, part: .plan).markup)<h1>\(plan.kind.label)</h1>\
    \(SummaryList(rows))\
    <h2>Lines</h2>\(SmartLines(plan: plan, picture: picture).markup)\
    \(when(plan.isOpen, view.actions([
      ("Record that this version is agreed", "plan-agreements/new?plan=\(plan.id)"),
      ("Review this plan", "reviews/new?plan=\(plan.id)"),
      ("Write a new version", "plans/new?plan=\(plan.id)"),
    ])))\
    <p><a href="\(href: "\(view.person)/plans/\(plan.id)/print")">One page for the family, to print</a></p>\
    \(left)\(views)<h2>Versions</h2>\(versions)\(reviews)\(view.foot)
    """
  }

  private var rows: [SummaryList.Row] {
    let content = plan.current.content
    return [
      SummaryList.Row(
        "Holds it together",
        content.lead.map {
          "\($0.name), \($0.agency)\(present($0.familysView) { "<br>The family: \($0)" })"
        }
          ?? "Nobody yet"),
      SummaryList.Row(
        "Written with",
        text: content.writtenWith.isEmpty
          ? "Nobody of the family" : content.writtenWith.map(\.name).joined(separator: ", ")),
      SummaryList.Row("Meant to last until", text: content.until?.british ?? "Not said"),
      SummaryList.Row(
        "Somebody checks that it lasted on", text: content.checkLastsOn?.british ?? "Not said"),
      SummaryList.Row("If it does not work", text: content.ifItDoesNotWork ?? "Not said"),
    ]
  }

  private var left: Markup {
    let left = plan.current.content.left
    guard !left.isEmpty else { return .empty }
    let needs = picture.involvement.unmetNeeds(of: view.opened.person)
    return """
      <h2>Needs left for now</h2><ul>\(each(left) { one in
        "<li>\(needs.first { $0.id == one.need }?.words ?? "A need"): \(one.why)</li>"
      })</ul>
      """
  }

  private var views: Markup {
    guard let agreed = plan.agreement else {
      return "<h2>What they say of it</h2><p>This version is not agreed yet.</p>"
    }
    return """
      <h2>What they say of it</h2>\(Table(
        "What they say of it", columns: ["Who", "What they say", "What was done about it"],
        rows: agreed.content.views.map {
          ["\($0.name)", "\($0.answer.label)\(present($0.why) { ": \($0)" })", "\($0.whatWasDone ?? "")"]
        }, captionIsHidden: true))
      """
  }

  private var versions: Markup {
    each(plan.versions.enumerated().reversed()) { place, version in
      let difference =
        place == 0
        ? nil : PlanDifference(from: plan.versions[place - 1].content, to: version.content)
      return """
        <h3>Version \(place + 1)</h3><p>\(view.source(of: version.entry))\
        \(present(version.content.whatChanged) { "<br>\($0)" })</p>\
        \(present(difference) { DifferenceView(difference: $0).markup })
        """
    }
  }

  private var reviews: Markup {
    guard !plan.reviews.isEmpty else { return .empty }
    return """
      <h2>Reviews</h2><ul>\(each(plan.reviews.reversed()) {
        "<li>\(view.source(of: $0.entry)): \($0.content.summary)</li>"
      })</ul>
      """
  }
}

/// What a later version of a plan changed, in words.
struct DifferenceView {
  let difference: PlanDifference

  var markup: Markup {
    guard !difference.isEmpty else { return "<p>Nothing reads differently.</p>" }
    return """
      <ul>\(each(difference.added) { "<li>New line: \($0.outcome): \($0.action)</li>" })\
      \(each(difference.removed) { "<li>No longer in the plan: \($0.outcome): \($0.action)</li>" })\
      \(each(difference.changed) { line in
        "<li>\(line.outcome)<ul>\(each(line.changes, change))</ul></li>"
      })\(each(difference.whole, change))</ul>
      """
  }

  private func change(_ change: PlanDifference.Change) -> Markup {
    """
    <li>\(change.what): \(present(change.before) { "<del>\($0)</del> " })\
    \(present(change.after) { "<ins>\($0)</ins>" })</li>
    """
  }
}

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
    <h1>The plan for <bdi>\(view.identity.name.knownAs ?? view.identity.name.given)</bdi></h1>\
    \(when(plan.agreement == nil, "<p><strong>This is a draft. Tell us what you think before it is agreed.</strong></p>"))\
    \(each(plan.lines) { line($0) })\
    <h2>Who to talk to</h2><p>\(lead)</p>\
    <h2>When we look at it together again</h2><p>\(review)</p>\
    \(present(written.ifItDoesNotWork) { "<h2>If it does not work</h2><p>\($0)</p>" })\
    \(present(written.choices) { "<h2>What you can choose</h2><p>\($0)</p>" })\
    <p>If something here is wrong or unclear, say so: the plan is yours too.</p>
    """
  }

  private func line(_ line: PlanLine) -> Markup {
    """
    <section><h2>\(line.outcome)</h2>\
    <p>What will happen: \(line.action)</p>\
    <p>Who does it: \(line.owner?.name ?? "We still have to agree this")</p>\
    <p>By when: \(line.dueOn?.british ?? "We still have to agree this")</p>\
    <p>How we will know: \(line.evidence)</p></section>
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
