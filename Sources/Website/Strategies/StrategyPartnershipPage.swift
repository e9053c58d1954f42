import Markup
import Packs
import Vocabulary

/// Who a strategy counts on: agencies, bodies and whom they report to, training, audit and listening.
struct StrategyPartnershipPage: Page {
  let view: StrategyView

  var title: String { "Who does what: \(view.identity.title)" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var pack: StrategyPack { view.pack }
  private var names: PackNames { view.names }

  var content: Markup {
    """
    \(view.head(.partnership))\
    \(view.section("Bodies", each(pack.bodies) { body($0) }))\
    \(view.section("Agencies", view.list(pack.agencies.map { "\($0.name)" })))\
    \(view.section("Areas", view.list(areas)))\
    \(view.section("Arrangements", arrangements))\
    \(view.section("Training", courses))\
    \(view.section("Audit", each(pack.audits) { audit($0) }))\
    \(view.section("Listening", feedback))\
    \(view.section("Related strategies", view.list(pack.related.map { "\($0.title)" })))
    """
  }

  private func body(_ body: Body) -> Markup {
    var rows: [SummaryList.Row] = []
    if !body.roles.isEmpty {
      rows.append(.init("Does", text: body.roles.map(\.rawValue).joined(separator: ", ")))
    }
    if let whole = body.partOf { rows.append(.init("Part of", text: names.party(ID(whole.value)))) }
    if !body.members.isEmpty { rows.append(.init("Members", text: names.parties(body.members))) }
    for line in body.reports {
      rows.append(
        .init(
          "Reports to \(names.party(line.to))", text: "\(line.about), \(names.timing(line.when))"))
    }
    return """
      <h3>\(body.name)</h3>\(rows.isEmpty ? .empty : SummaryList(rows).markup)\
      \(present(body.note) { "<p class=\"secondary\">\($0)</p>" })
      """
  }

  private var areas: [Markup] {
    pack.areas.map { area in
      let whole = pack.areas.first { $0.id == area.partOf }
      return "\(area.name), \(area.kind.rawValue)\(present(whole) { " in \($0.name)" as Markup })"
    }
  }

  private var arrangements: Markup {
    guard !pack.arrangements.isEmpty else { return .empty }
    return Table(
      "Arrangements", columns: ["What", "Who", "To whom", "When"],
      rows: pack.arrangements.map {
        [
          "\($0.says)", "\(names.parties($0.owners))", "\(names.parties($0.to))",
          "\(names.timing($0.when))",
        ]
      }, captionIsHidden: true
    ).markup
  }

  private var courses: Markup {
    guard !pack.courses.isEmpty else { return .empty }
    return Table(
      "Training", columns: ["Course", "For", "Level", "When"],
      rows: pack.courses.map {
        [
          "\($0.title)", "\(names.parties($0.audience))", "\($0.level?.rawValue ?? "")",
          "\(names.timing($0.when))",
        ]
      }, captionIsHidden: true
    ).markup
  }

  private func audit(_ audit: AuditProgramme) -> Markup {
    """
    <h3>\(audit.title)</h3><p class="secondary">Run by: \(names.parties(audit.runBy)). When: \
    \(names.timing(audit.when)). Cases: \(audit.cases.value ?? PackNames.notStated).</p>\
    \(view.list(audit.questions.map { "\($0.asks)" }))
    """
  }

  private var feedback: Markup {
    view.list(
      pack.feedback.map { point in
        "\(point.from.rawValue.prefix(1).uppercased() + point.from.rawValue.dropFirst()): "
          + "\(point.at.value ?? PackNames.notStated)"
          + "\(point.asks.map { ". \($0)" } ?? "")"
      })
  }
}
