extension PublishedTable {
  /// The figure for a measure, a place and a year; nil where the table has no such row or measure.
  ///
  /// `filters` has a value for each of ``filters``, in order; it can be left out where the table
  /// has only one combination of them.
  public func cell(
    _ measure: String, for place: PublishedPlace, in period: PublishedPeriod,
    filters: [String] = []
  ) -> PublishedCell? {
    guard let column = measureColumns.firstIndex(where: { $0.name == measure }),
      let row = row(place, period, filters)
    else { return nil }
    return measureColumns[column].cell(row)
  }

  /// A measure’s figures for one place, the first year first.
  ///
  /// A year in which the place has no row is left out.
  public func series(
    _ measure: String, for place: PublishedPlace, filters: [String] = []
  ) -> [(period: PublishedPeriod, cell: PublishedCell)] {
    years.compactMap { period in
      cell(measure, for: place, in: period, filters: filters).map { (period, $0) }
    }
  }

  /// Whether it has any row about a place.
  public func isAbout(_ place: PublishedPlace) -> Bool { index.places[place.code] != nil }

  private func row(
    _ place: PublishedPlace, _ period: PublishedPeriod, _ filters: [String]
  ) -> Int? {
    guard let place = index.places[place.code], let period = index.periods[period],
      let combination = index.combination(filters)
    else { return nil }
    return index.row(place: place, combination: combination, period: period)
  }
}
