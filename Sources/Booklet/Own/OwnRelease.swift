import Disclosure
import Indicators

/// Everything that is counted of one place, in all its forms and by all its breakdowns, as one release.
///
/// What is withheld of a month cannot be had from its quarter, nor what is withheld of a part from the rest of its whole,
/// because all of them are protected together, whichever of them a booklet shows, and together with every release before.
struct OwnRelease {
  private let offering: OwnOffering
  private let safe: ProtectedRelease
  /// What it adds to what has been published before.
  let publication: Publication

  /// - Parameter history: what has been published before.
  init(_ figures: [CountedFigure], after history: PublicationHistory) throws(BookletFault) {
    do {
      offering = try OwnOffering(figures)
      safe = try offering.release.protected(after: history)
      publication = offering.release.publication(safe, after: history)
    } catch let refused as CannotBeProtected {
      throw .notSafe("\(refused)")
    } catch {
      throw .notSafe("\(error)")
    }
  }

  /// What may be shown of a count.
  func shown(_ count: FactCount, _ figure: CountedFigure) -> Shown {
    safe[offering.key(OwnPlace(count, figure))]
  }
}

/// One count of one source, of one group or of all, and of one period.
struct OwnPlace: Hashable {
  let source: String
  let count: FactCount
  let group: CountedFigure.Group?
  let period: ReportingPeriod

  init(_ count: FactCount, _ figure: CountedFigure) {
    source = "\(figure.source.name) \(figure.source.about)"
    self.count = count
    group = figure.group
    period = figure.period
  }

  private init(
    _ source: String, _ count: FactCount, _ group: CountedFigure.Group?, _ period: ReportingPeriod
  ) {
    self.source = source
    self.count = count
    self.group = group
    self.period = period
  }

  /// The same of another count.
  func of(_ count: FactCount) -> OwnPlace { OwnPlace(source, count, group, period) }

  /// The same in another period.
  func during(_ period: ReportingPeriod) -> OwnPlace { OwnPlace(source, count, group, period) }

  /// The same of all groups together.
  var withoutGroup: OwnPlace { OwnPlace(source, count, nil, period) }
}
