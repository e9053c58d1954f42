import Markup
import Packs

/// Every strategy there is.
struct StrategiesPage: Page {
  let library: PackLibrary

  let title = "Strategies"
  let section: SiteSection? = .strategies

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>A neglect strategy says what a place will do so that neglect is seen early and children are helped. Five places in \
    England wrote these. They are here in Heed’s own words, with where each part stands in the original.</p>\
    <p><a href="/strategies/compare">See them side by side</a> or \
    <a href="/strategies/trace">what of them Heed serves</a>.</p>\
    \(each(library.packs.filter { !$0.place.isFictional }) { card($0) })\
    \(invented)
    """
  }

  private var invented: Markup {
    let packs = library.packs.filter(\.place.isFictional)
    guard !packs.isEmpty else { return .empty }
    return "<h2>An invented place</h2>\(each(packs) { card($0) })"
  }

  private func card(_ pack: StrategyPack) -> Markup {
    let identity = pack.identity
    let formal = pack.indicators.filter(\.status.isFormal).count
    let open = pack.questions.filter(\.isOpen).count
    return SummaryList(
      [
        .init(
          "Strategy", "<a href=\"\(href: "/strategies/\(pack.id)")\">\(identity.title)</a>"),
        .init("Status", Tag(identity.status.label, identity.status.colour).markup),
        .init(
          "Years",
          text: identity.period.value.map { "\($0.from) to \($0.to)" } ?? PackNames.notStated),
        .init("Objectives", text: "\(pack.objectives.count)"),
        .init("Formal indicators", text: "\(formal)"),
        .init("Open questions", text: "\(open)"),
      ], title: pack.place.name
    ).markup
  }
}
