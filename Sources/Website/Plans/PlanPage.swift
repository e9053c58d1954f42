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
    \(when(!isOpen, "<p><strong>This plan has ended.</strong></p>"))\
    \(when(isOpen, SupportiveWordsBox(plan.current.content).markup))\
    \(when(isOpen, view.actions([
      ("Record that this version is agreed", "plan-agreements/new?plan=\(plan.id)"),
      ("Review this plan", "reviews/new?plan=\(plan.id)"),
      ("Write a new version", "plans/new?plan=\(plan.id)"),
    ])))\
    \(when(!isOpen, view.actions([
      ("Record a review that was held before it ended", "reviews/new?plan=\(plan.id)")
    ])))\
    <p><a href="\(href: "\(view.person)/plans/\(plan.id)/print")">One page for the family, to print</a></p>\
    \(left)\(views)<h2>Versions</h2>\(versions)\(reviews)\(view.foot)
    """
  }

  /// A plan ends with the work too.
  private var isOpen: Bool { picture.involvement.isOpen(plan) }

  private var rows: [SummaryList.Row] {
    let content = plan.current.content
    return [
      SummaryList.Row(
        "Holds it together",
        content.lead.map {
          "\($0.name), \($0.agency)\(present($0.familysView) { "<br>The family: \($0)" })"
        }
          ?? view.lead.map {
            "Nobody is named in the plan. Who leads the work: \($0.name), \($0.agencyName)"
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
      SummaryList.Row("What the family could choose between", text: content.choices ?? "Not said"),
      SummaryList.Row("What they chose", text: content.chosen ?? "Not said"),
      SummaryList.Row("How the family has it", text: content.formats.labels ?? "Not said"),
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
    guard plan.agreement != nil else {
      return "<h2>What they say of it</h2><p>This version is not agreed yet.</p>"
    }
    return """
      <h2>What they say of it</h2>\
      \(present(picture.standing(of: plan).remark) { "<p><strong>\($0.withCapital).</strong></p>" })\(Table(
        "What they say of it", columns: ["Who", "What they say", "What was done about it"],
        rows: plan.views.map {
          ["\($0.name)", "\($0.answer.label)\(present($0.why) { ": \($0)" })", "\($0.whatWasDone ?? "")"]
        }, captionIsHidden: true, stacks: true))
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
