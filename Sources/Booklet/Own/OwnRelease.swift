import Disclosure
import Indicators

/// Everything that is counted of one place, in all its forms, as one release.
///
/// What is withheld of a month cannot be had from its quarter, nor what is withheld of a part from the rest of its whole,
/// because all of them are protected together, whichever of them a booklet shows.
struct OwnRelease {
  private var release = Release()
  private var counts: [Place: Int] = [:]
  private var numbers: [FactCount: Int] = [:]
  private var safe: ProtectedRelease?

  /// One count of one source and period.
  private struct Place: Hashable {
    let source: String
    let count: FactCount
    let period: ReportingPeriod
  }

  init(_ figures: [CountedFigure]) throws(BookletFault) {
    do {
      for figure in figures {
        for (count, number) in figure.counts { try offer(count, number, figure) }
      }
      try relateParts()
      try relatePeriods(figures)
      safe = try release.protected()
    } catch let refused as CannotBeProtected {
      throw .notSafe("\(refused)")
    } catch {
      throw .notSafe("\(error)")
    }
  }

  /// What may be shown of a count.
  func shown(_ count: FactCount, _ figure: CountedFigure) -> Shown {
    safe?[key(Place(source: figure.source.name, count: count, period: figure.period))]
      ?? .withheld
  }

  private mutating func offer(
    _ count: FactCount, _ number: Int, _ figure: CountedFigure
  ) throws {
    numbers[count] = numbers[count] ?? numbers.count
    let place = Place(source: figure.source.name, count: count, period: figure.period)
    counts[place] = number
    // A year is missed more than a quarter, and a quarter more than a month.
    let weight: Double =
      switch figure.form {
      case .annual: 9
      case .quarterly: 3
      case .monthly: 1
      }
    try release.offer(key(place), number, weight: weight)
  }

  private func key(_ place: Place) -> CellKey {
    CellKey(
      "\(place.source) \(numbers[place.count] ?? -1)",
      ["period": "\(place.period.first) \(place.period.last)"])
  }

  /// Parts and their wholes, in whichever indicators they stand.
  private mutating func relateParts() throws {
    let all = numbers.sorted { $0.value < $1.value }.map(\.key)
    let places = counts.keys.sorted { key($0) < key($1) }
    for place in places {
      for whole in all where place.count.isPart(of: whole) {
        let other = Place(source: place.source, count: whole, period: place.period)
        guard let part = counts[place], let of = counts[other], part <= of else { continue }
        try release.relateShare(key(place), of: key(other))
      }
    }
  }

  /// Months and the quarter they make, quarters and their year.
  private mutating func relatePeriods(_ figures: [CountedFigure]) throws {
    let quarters = Set(figures.filter { $0.form == .quarterly }.map(\.period))
    let months = Set(figures.filter { $0.form == .monthly }.map(\.period))
    let years = Set(figures.filter { $0.form == .annual }.map(\.period))
    for place in counts.keys.sorted(by: { key($0) < key($1) }) {
      if years.contains(place.period) { try relate(place, to: quarters) }
      if quarters.contains(place.period) { try relate(place, to: months) }
    }
  }

  private mutating func relate(_ place: Place, to shorter: Set<ReportingPeriod>) throws {
    let parts = shorter.filter { place.period.first <= $0.first && $0.last <= place.period.last }
      .sorted { $0.first < $1.first }
      .map { Place(source: place.source, count: place.count, period: $0) }
    let numbers = parts.compactMap { counts[$0] }
    guard let whole = counts[place], !parts.isEmpty, numbers.count == parts.count,
      parts.first?.period.first == place.period.first,
      parts.last?.period.last == place.period.last
    else { return }
    switch place.count.overShorterPeriods {
    case .theLast: try relate(place, whole, sameAs: parts.last)
    case .theFirst: try relate(place, whole, sameAs: parts.first)
    case .theSum, .atMostTheSum:
      let sum = numbers.reduce(0, +)
      guard sum > whole else {
        if sum == whole { try release.relate(key(place), to: parts.map(key)) }
        return
      }
      // Those counted in two of the parts are nobody’s to know, and keep the sum from giving a part away.
      let twice = CellKey(
        key(place).measure + " more than once", ["period": key(place).description])
      try release.imply(twice, sum - whole)
      try release.relate(adding: [key(place), twice], equals: parts.map(key))
    case .another: break
    }
  }

  private mutating func relate(_ place: Place, _ count: Int, sameAs part: Place?) throws {
    guard let part, counts[part] == count else { return }
    try release.relate(key(place), to: [key(part)])
  }
}
