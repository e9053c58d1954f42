import Indicators
public import Packs
public import PublishedStatistics
public import Vocabulary

/// Makes booklets from published tables and the strategies of places.
public struct BookletMaker: Sendable {
  private let library: PublishedLibrary
  private let packs: PackLibrary

  public init(library: PublishedLibrary, packs: PackLibrary) {
    self.library = library
    self.packs = packs
  }

  /// The booklet of a place.
  ///
  /// `period` is the year in which the year to 31 March ends; nil for the latest for which plans
  /// are published. `own` are the partnership’s own figures, made safe before, and `narratives` what
  /// people wrote; of two for one question the last stands.
  public func booklet(
    of id: ID<StrategyPack>, period year: Int? = nil, own: [OwnFigure] = [],
    narratives: [NarrativeBox] = []
  ) throws(BookletFault) -> Booklet {
    let ending: Int
    if let year { ending = year } else { ending = try latest() }
    guard let period = BookletPeriod(yearEnding: ending) else {
      throw .noSuchYear(ending, published: try years())
    }
    return try booklet(of: id, about: period, own: own, narratives: narratives)
  }

  /// The same about a year, a quarter or a month.
  ///
  /// Official statistics are yearly: beside the own figures of a quarter or a month stand those of the latest year
  /// that is published.
  public func booklet(
    of id: ID<StrategyPack>, about asked: BookletPeriod, own: [OwnFigure] = [],
    narratives: [NarrativeBox] = []
  ) throws(BookletFault) -> Booklet {
    guard let pack = packs[id] else {
      throw .noSuchPlace(id, known: packs.packs.map(\.id))
    }
    let period = PublishedPeriod(.reporting, ending: try publishedYear(asked, own))
    let authority = PackAuthority.authority(of: pack)
    let look = authority.map { LineLook(library: library, authority: $0, until: period.endYear) }
    let stated = StatedMaking(pack: pack, look: look)
    let entries = EntryMaking(
      pack: pack, language: packs.language, look: look, stated: stated,
      own: own.filter { $0.form == asked.form && $0.period.last <= asked.span.last },
      ownElsewhere: own.filter { $0.form != asked.form || $0.period.last > asked.span.last },
      narratives: narratives)
    return Booklet(
      pack: id, place: pack.place.name, partnership: pack.place.partnership,
      strategy: pack.identity.title, period: period, asked: asked, authority: authority,
      groups: Grouping(pack).groups, entries: try entries.all(),
      otherStated: try stated.otherLines())
  }

  /// The years for which anything is published.
  public func years() throws(BookletFault) -> ClosedRange<Int> {
    do {
      let years = try PublishedSeries.all.flatMap { series throws(PackedFault) in
        try library.years(of: series).map(\.endYear)
      }
      return (years.min() ?? 0)...(years.max() ?? 0)
    } catch {
      throw .tables("\(error)")
    }
  }

  /// A year must be published, or have own figures; a quarter or month may be later than what is.
  private func publishedYear(
    _ asked: BookletPeriod, _ own: [OwnFigure]
  ) throws(BookletFault) -> Int {
    let years = try years()
    guard asked.form == .annual, !own.contains(where: { $0.period == asked.span }) else {
      return max(years.lowerBound, min(asked.endYear, try latest()))
    }
    guard years.contains(asked.endYear) else {
      throw .noSuchYear(asked.endYear, published: years)
    }
    return asked.endYear
  }

  private func latest() throws(BookletFault) -> Int {
    guard let plans = PublishedSeries.named("d1 plans at 31 March") else { return 0 }
    do {
      return try library.years(of: plans).last?.endYear ?? 0
    } catch {
      throw .tables("\(error)")
    }
  }
}
