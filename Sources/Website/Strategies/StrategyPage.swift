import Markup
import Packs
import Vocabulary

/// A strategy: what it is for, and each objective with what leads to it and what will show it.
struct StrategyPage: Page {
  let view: StrategyView
  /// Whether a draft of it may be seen by whoever reads this.
  var showsDraft = false

  var title: String { "\(view.identity.title), \(view.pack.place.name)" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var pack: StrategyPack { view.pack }
  private var names: PackNames { view.names }

  var content: Markup {
    """
    \(view.head(.objectives))\(draft)\(facts)\
    \(view.section("Aims", aims))\
    \(view.section("Objectives", each(pack.objectives) { objective($0) }))\
    \(view.section("Principles", principles))\
    \(view.section("How it will be known to work", evidence))\
    <p class="no-print"><a href="\(href: "\(view.path)/versions")">Versions</a> · \
    <a href="\(href: "/places/\(pack.id)/booklet")">Booklet of figures</a>\
    \(when(showsDraft, " · <a href=\"\(href: "\(view.path)/draft")\">Draft</a>"))</p>
    """
  }

  private var draft: Markup {
    let open = pack.questions.filter(\.isOpen).count
    guard view.identity.status == .draft else { return .empty }
    return InsetText(
      """
      <p>This is a draft. \(open == 1 ? "1 question is" : "\(open) questions are") still \
      <a href="\(href: "\(view.path)/open")">open</a>, and nothing here answers them.</p>
      """
    ).markup
  }

  private var facts: Markup {
    let identity = view.identity
    let agreed = identity.agreed.value.map { agreement in
      names.parties(agreement.by) + (agreement.agreedOn.map { ", \($0.british)" } ?? "")
    }
    return SummaryList([
      .init("Place", text: pack.place.name),
      .init(
        "Years", text: identity.period.value.map { "\($0.from) to \($0.to)" } ?? PackNames.notStated
      ),
      .init("Version", text: identity.edition ?? String(identity.version)),
      .init("Agreed by", text: agreed ?? PackNames.notStated),
      .init(
        "To be reviewed",
        text: identity.review.value.map { names.timing($0.when) } ?? PackNames.notStated),
      .init(
        "Guidance it rests on", text: "\(identity.guidance.title), \(identity.guidance.edition)"),
    ]).markup
  }

  private var aims: Markup {
    view.list(pack.aims.map { "\($0.says) \(view.cited($0.source))" })
  }

  private func objective(_ objective: Objective) -> Markup {
    let number = objective.number.map { "\($0). " } ?? ""
    return """
      <section class="objective" id="\(objective.id.value)">\
      <h3>\(number)\(objective.title)</h3><p>\(objective.says) \(view.cited(objective.source))</p>\
      <p class="secondary">Owner: \(names.parties(objective.owners)). When: \
      \(names.timing(objective.when)).</p>\(actions(of: objective))\
      \(folded("Principles it serves", objective.principles.map { "\(names.principle($0))" }))\
      \(folded("Rules of practice that carry it out", objective.rules.map { view.ruleLink($0) }))\
      \(folded("Indicators that will show it", objective.indicators.map { view.indicatorLink($0) }))\
      \(present(objective.note) { "<p class=\"secondary\">\($0)</p>" })</section>
      """
  }

  private func actions(of objective: Objective) -> Markup {
    let actions = pack.actions.filter { $0.objective == objective.id }
    guard !actions.isEmpty else {
      return "<p class=\"secondary\">No actions are set out.</p>"
    }
    return Table(
      "Actions towards \(objective.title)", columns: ["Action", "Who", "When"],
      rows: actions.map {
        ["\($0.does)", "\(names.parties($0.owners))", "\(names.timing($0.when))"]
      }, captionIsHidden: true
    ).markup
  }

  private func folded(_ title: String, _ items: [Markup]) -> Markup {
    items.isEmpty
      ? .empty : Details("\(title) (\(items.count))", content: view.list(items)).markup
  }

  private var principles: Markup {
    each(pack.principleSets) { set in
      let principles = pack.principles.filter { $0.set == set.id }
      let candidate = when(
        set.standing == .candidate, " \(Tag("One of several put forward", .amber))")
      return """
        <h3>\(set.title)\(candidate)</h3>\
        \(view.list(principles.map { "\($0.says) \(view.cited($0.source))" }))
        """
    }
  }

  private var evidence: Markup {
    view.list(
      pack.evidence.map { line in
        let shown: [Markup] = line.indicators.map { view.indicatorLink($0) }
        return """
          \(line.says)\(when(!shown.isEmpty, """
            <br><span class="secondary">Shown by: \(Markup.joined(shown, separator: "; "))</span>
            """))
          """
      })
  }
}
