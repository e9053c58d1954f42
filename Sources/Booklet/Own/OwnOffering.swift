import Disclosure
import Indicators

/// The counts of a release with everything that ties them: parts and wholes, months and quarters, groups and their total.
struct OwnOffering {
  private(set) var release = Release()
  private var counts: [OwnPlace: Int] = [:]
  /// What each count is called in this release and in all others.
  private var names: [FactCount: String] = [:]
  /// All places, in an order that does not change.
  private var places: [OwnPlace] = []

  init(_ figures: [CountedFigure]) throws(ReleaseFault) {
    for figure in figures {
      for (count, number) in figure.counts { try offer(count, number, figure) }
    }
    places = counts.keys.map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    try relateParts()
    try relateGroups()
    try relatePeriods(figures)
  }

  func key(_ place: OwnPlace) -> CellKey {
    var part = ["period": "\(place.period.first) \(place.period.last)"]
    if let group = place.group { part[group.dimension] = group.value ?? "not known" }
    return CellKey("\(place.source): \(names[place.count] ?? place.count.name)", part)
  }

  private mutating func offer(
    _ count: FactCount, _ number: Int, _ figure: CountedFigure
  ) throws(ReleaseFault) {
    if names[count] == nil {
      let same = names.values.count { $0.hasPrefix(count.name) && $0.count < count.name.count + 5 }
      names[count] = names.values.contains(count.name) ? "\(count.name) (\(same))" : count.name
    }
    let place = OwnPlace(count, figure)
    counts[place] = number
    // A year is missed more than a quarter, a quarter more than a month, and a total more than its groups.
    let weight: Double =
      switch figure.form {
      case .annual: 9
      case .quarterly: 3
      case .monthly: 1
      }
    try release.offer(key(place), number, weight: figure.group == nil ? weight : weight / 2)
  }

  /// Parts and their wholes, in whichever indicators they stand.
  private mutating func relateParts() throws(ReleaseFault) {
    let all = names.sorted { $0.value < $1.value }.map(\.key)
    let wholes = Dictionary(
      uniqueKeysWithValues: all.map { part in (part, all.filter { part.isPart(of: $0) }) })
    for place in places {
      for whole in wholes[place.count] ?? [] {
        guard let part = counts[place], let of = counts[place.of(whole)], part <= of else {
          continue
        }
        try release.relateShare(key(place), of: key(place.of(whole)))
      }
    }
  }

  /// The groups of a breakdown and all of them together.
  private mutating func relateGroups() throws(ReleaseFault) {
    var groups: [OwnPlace: [String: [OwnPlace]]] = [:]
    for place in places {
      guard let group = place.group else { continue }
      groups[place.withoutGroup, default: [:]][group.dimension, default: []].append(place)
    }
    for place in places {
      for (dimension, parts) in (groups[place] ?? [:]).sorted(by: { $0.key < $1.key }) {
        try relate(place, toSumOf: parts, by: dimension)
      }
    }
  }

  /// Months and the quarter they make, quarters and their year.
  private mutating func relatePeriods(_ figures: [CountedFigure]) throws(ReleaseFault) {
    let quarters = Set(figures.filter { $0.form == .quarterly }.map(\.period))
    let months = Set(figures.filter { $0.form == .monthly }.map(\.period))
    let years = Set(figures.filter { $0.form == .annual }.map(\.period))
    for place in places {
      if years.contains(place.period) { try relate(place, to: quarters) }
      if quarters.contains(place.period) { try relate(place, to: months) }
    }
  }

  private mutating func relate(
    _ place: OwnPlace, to shorter: Set<ReportingPeriod>
  ) throws(ReleaseFault) {
    let parts = shorter.filter { place.period.first <= $0.first && $0.last <= place.period.last }
      .sorted { $0.first < $1.first }.map(place.during)
    guard !parts.isEmpty, parts.allSatisfy({ counts[$0] != nil }),
      parts.first?.period.first == place.period.first,
      parts.last?.period.last == place.period.last
    else { return }
    switch place.count.overShorterPeriods {
    case .theLast: try relate(place, sameAs: parts.last)
    case .theFirst: try relate(place, sameAs: parts.first)
    case .theSum, .atMostTheSum: try relate(place, toSumOf: parts, by: "period")
    case .another: break
    }
  }

  private mutating func relate(
    _ place: OwnPlace, toSumOf parts: [OwnPlace], by dimension: String
  ) throws(ReleaseFault) {
    let numbers = parts.compactMap { counts[$0] }
    guard let whole = counts[place], numbers.count == parts.count else { return }
    let sum = numbers.reduce(0, +)
    if sum == whole { return try release.relate(key(place), to: parts.map(key)) }
    // Those counted in two of the parts, or in none, are nobody’s to know, and keep the sum from giving a part away.
    let others = CellKey(
      "\(key(place)) \(sum > whole ? "more than once" : "in none"), by \(dimension)")
    try release.imply(others, abs(sum - whole))
    try release.relate(
      adding: [key(place)] + (sum > whole ? [others] : []),
      equals: parts.map(key) + (sum > whole ? [] : [others]))
  }

  private mutating func relate(_ place: OwnPlace, sameAs part: OwnPlace?) throws(ReleaseFault) {
    guard let part, let count = counts[place], counts[part] == count else { return }
    try release.relate(key(place), to: [key(part)])
  }
}
