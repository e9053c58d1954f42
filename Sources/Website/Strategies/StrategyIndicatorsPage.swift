import Markup
import Packs
import Vocabulary

/// The figures a strategy asks for, each with what is counted and over what.
struct StrategyIndicatorsPage: Page {
  let view: StrategyView

  var title: String { "Indicators: \(view.identity.title)" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var pack: StrategyPack { view.pack }
  private var names: PackNames { view.names }

  var content: Markup {
    """
    \(view.head(.indicators))\
    \(view.section("Formal indicators", each(pack.indicators.filter(\.status.isFormal)) { one($0) }))\
    \(view.section("Asked for in passing", each(pack.indicators.filter { !$0.status.isFormal }) {
      one($0)
    }))
    """
  }

  private func one(_ indicator: IndicatorDeclaration) -> Markup {
    """
    <section id="\(indicator.id.value)"><h3>\(indicator.title)</h3>\(tags(indicator))\
    \(SummaryList(rows(indicator)))\
    \(present(indicator.caveat) { "<p class=\"secondary\">\($0)</p>" })</section>
    """
  }

  private func tags(_ indicator: IndicatorDeclaration) -> Markup {
    let tags =
      (indicator.status == .formalDraft ? ["Draft, not agreed"] : []) + indicator.marks.map(\.label)
    return tags.isEmpty ? .empty : "<p>\(each(tags) { "\(Tag($0, .amber)) " })</p>"
  }

  private func rows(_ indicator: IndicatorDeclaration) -> [SummaryList.Row] {
    var rows: [SummaryList.Row] = [.init("What is counted", text: indicator.numerator)]
    if let over = indicator.denominator { rows.append(.init("Out of", text: over)) }
    if !indicator.breakdowns.isEmpty {
      rows.append(
        .init(
          "Shown by",
          text: indicator.breakdowns.map { $0.replacing("_", with: " ") }.joined(separator: ", ")))
    }
    rows.append(.init("How often", text: indicator.period.value?.label ?? PackNames.notStated))
    rows.append(
      .init("Hoped for", text: indicator.direction.value?.label ?? PackNames.notStated))
    if !indicator.needs.isEmpty {
      rows.append(
        .init("Data it needs", text: indicator.needs.map(names.supply).joined(separator: "; ")))
    }
    if !indicator.readWith.isEmpty {
      rows.append(
        .init(
          "Read together with",
          Markup.joined(indicator.readWith.map { view.indicatorLink($0) }, separator: "; ")))
    }
    rows.append(.init("Where it stands", text: names.source(indicator.source)))
    return rows
  }
}

extension IndicatorPeriod {
  var label: String {
    switch self {
    case .month: "Every month"
    case .quarter: "Every quarter"
    case .term: "Every term"
    case .year: "Every year"
    case .auditCycle: "Each round of audit"
    case .event: "Each time it happens"
    case .review: "At each review"
    case .regularly: "Regularly"
    case .once: "Once"
    }
  }
}

extension IndicatorDirection {
  var label: String {
    switch self {
    case .up: "Should rise"
    case .down: "Should fall"
    case .riseFirst: "May rise first, then should fall"
    case .neither: "Neither: it is there to understand by"
    }
  }
}

extension IndicatorMark {
  var label: String {
    switch self {
    case .proxy: "Stands in for what cannot be counted"
    case .provisional: "Provisional"
    case .baselineMissing: "No starting figure yet"
    case .unclear: "Can be read in two ways"
    case .allCauses: "All causes, not neglect alone"
    case .thresholdMissing: "The threshold is not stated"
    }
  }
}
