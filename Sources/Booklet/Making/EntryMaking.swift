import Indicators
import Packs
import PublishedStatistics
import Vocabulary

/// Makes the entries of a booklet.
struct EntryMaking {
  let pack: StrategyPack
  let language: SharedLanguage
  let look: LineLook?
  let stated: StatedMaking
  let own: [OwnFigure]
  /// Own figures of later periods, and of periods of another length.
  let ownElsewhere: [OwnFigure]
  let narratives: [NarrativeBox]

  func all() throws(BookletFault) -> [ID<IndicatorDeclaration>: BookletEntry] {
    var entries: [ID<IndicatorDeclaration>: BookletEntry] = [:]
    for indicator in pack.indicators { entries[indicator.id] = try entry(indicator) }
    return entries
  }

  private func entry(_ indicator: IndicatorDeclaration) throws(BookletFault) -> BookletEntry {
    let measure = DeclaredMeasure(indicator.measures)
    let lines = try lines(of: indicator, measure)
    let own = own.filter { $0.indicator == indicator.id }
    let isPublished = lines.contains { $0.match == .declared }
    return BookletEntry(
      indicator: indicator, definition: measure?.definition ?? words(of: indicator), lines: lines,
      stated: try stated.lines(of: indicator), own: own,
      missing: isPublished || !own.isEmpty ? nil : missing(indicator),
      notes: indicator.notes, compare: concept(indicator.concept)?.compare,
      readWith: partners(of: indicator),
      narratives: narratives.filter { $0.indicator == indicator.id })
  }

  private func lines(
    of indicator: IndicatorDeclaration, _ measure: DeclaredMeasure?
  ) throws(BookletFault) -> [PublishedLine] {
    guard let look else { return [] }
    var wanted = NearestPublished.series(for: indicator.concept).map {
      ($0.phrase, SeriesMatch.nearest(differs: $0.differs))
    }
    if let phrase = measure?.published {
      wanted = [(phrase, .declared)] + wanted.filter { $0.0 != phrase }
    }
    var lines: [PublishedLine] = []
    for (phrase, match) in wanted {
      guard let series = PublishedSeries.named(phrase) else { continue }
      let line = try look.line(series, match, isProxy: indicator.marks.contains(.proxy))
      if let line { lines.append(line) }
    }
    return lines
  }

  /// Without a declaration, the strategy’s own words as the pack has them.
  private func words(of indicator: IndicatorDeclaration) -> String {
    guard let denominator = indicator.denominator else { return "\(indicator.numerator)." }
    return "\(indicator.numerator). Out of: \(denominator)."
  }

  /// What has to be supplied, or which figures there are where what is counted was recorded for a part of the period
  /// alone.
  private func missing(_ indicator: IndicatorDeclaration) -> String {
    let first = ownElsewhere.filter { $0.indicator == indicator.id }
      .min { ($0.period.first, $1.period.last) < ($1.period.first, $0.period.last) }
    guard let first else { return "No data yet: needs \(language.needs(of: indicator))." }
    return """
      No figure for this period: what it counts was not recorded for all of it. The first figure is for \
      \(BookletPeriod(first.form, first.period).label).
      """
  }

  private func partners(of indicator: IndicatorDeclaration) -> [ID<IndicatorDeclaration>] {
    let others = pack.indicators.filter { $0.readWith.contains(indicator.id) }.map(\.id)
    let known = Set(pack.indicators.map(\.id))
    var seen: Set<ID<IndicatorDeclaration>> = [indicator.id]
    return (indicator.readWith + others).filter { known.contains($0) && seen.insert($0).inserted }
  }

  private func concept(_ id: ID<Concept>) -> Concept? {
    language.concepts.first { $0.id == id }
  }
}

extension IndicatorDeclaration {
  /// What must be said beside its figures.
  fileprivate var notes: [String] {
    marks.map(\.wording) + [caveat].compactMap(\.self)
  }
}

extension String {
  /// With a small first letter, unless the word is written in capitals.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
