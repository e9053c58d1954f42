import Markup
import Packs
import Vocabulary

/// What the strategies ask for, what of Heed serves it, which test proves that, and what is not served yet.
struct TracePage: Page {
  let library: PackLibrary
  let trace: [TraceRow]
  /// Nil for all of them.
  let pack: StrategyPack?

  let title = "What of the strategies Heed serves"
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var rows: [TraceRow] {
    trace.filter { pack == nil || $0.place == pack?.id.value }
  }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Nothing counts as served unless a test proves it. What is not served yet says so.</p>\
    \(places)\(summary)\(each(TraceKind.allCases) { kind($0) })\
    <p><a href="/strategies/trace.csv">All of it as a spreadsheet (CSV)</a></p>
    """
  }

  private var places: Markup {
    let real = library.packs.filter { !$0.place.isFictional }
    let items =
      [NavigationItem("All places", href: "/strategies/trace", isCurrent: pack == nil)]
      + real.map {
        NavigationItem(
          $0.place.shortName, href: "/strategies/trace?place=\($0.id)", isCurrent: $0.id == pack?.id
        )
      }
    return SubNavigation("Places", items: items).markup
  }

  private var summary: Markup {
    let rows = rows
    return Table(
      "How much is served",
      columns: ["Kind"] + ["Served", "Partly", "Not yet"].map { .init($0, isNumeric: true) },
      rows: TraceKind.allCases.map { kind in
        ["\(kind.plural)"]
          + ServiceStatus.allCases.map { status in
            "\(rows.count { $0.kind == kind && $0.status == status })"
          }
      }
    ).markup
  }

  private func kind(_ kind: TraceKind) -> Markup {
    let rows = rows.filter { $0.kind == kind }
    guard !rows.isEmpty else { return .empty }
    return Details(
      "\(kind.plural) (\(rows.count))",
      content: Table(
        kind.plural, columns: ["What", "Place", "State", "Served by", "Proven by"],
        rows: rows.map { row in
          [
            "\(row.id)", "\(row.place)",
            "\(Tag(row.status.label, row.status.colour))\(present(row.missing) { "<br>\($0)" })",
            "\(row.servedBy.joined(separator: ", "))", "\(row.tests.joined(separator: "; "))",
          ]
        }, captionIsHidden: true
      ).markup
    ).markup
  }
}

extension TraceKind {
  var plural: String {
    switch self {
    case .rule: "Rules of practice"
    case .objective: "Objectives and signs of success"
    case .indicator: "Formal indicators"
    case .system: "Named systems"
    }
  }
}

extension ServiceStatus {
  var label: String {
    switch self {
    case .served: "Served"
    case .partly: "Partly"
    case .notYet: "Not yet"
    }
  }

  var colour: Tag.Colour {
    switch self {
    case .served: .green
    case .partly: .amber
    case .notYet: .grey
    }
  }
}
