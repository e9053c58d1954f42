extension PublishedTable {
  /// The name of a file without its folder and `.csv`.
  static func name(ofFile file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }

  /// What shows that the file is cut short or not what its name says.
  ///
  /// The end of a line is a likely place for a file to be cut, so that each line is whole and only
  /// the years and authorities that are not there tell of it.
  var missing: ReadingFault.Problem? {
    missingYears ?? incompleteYear
  }

  /// `…_2013_to_2024` has all those years and no others.
  private var missingYears: ReadingFault.Problem? {
    let parts = name.split(separator: "_")
    guard parts.count >= 3, parts[parts.count - 2] == "to",
      let first = Int(parts[parts.count - 3]), let last = Int(parts[parts.count - 1]),
      PublishedPeriod.years.contains(first), PublishedPeriod.years.contains(last), first <= last
    else { return nil }
    let found = Set(years.map(\.endYear))
    if let other = found.sorted().first(where: { !(first...last).contains($0) }) {
      return .yearNotInName(other, first...last)
    }
    let missing = (first...last).filter { !found.contains($0) }
    return missing.isEmpty ? nil : .missingYears(missing, first...last)
  }

  /// Every authority of the file that there was in a year has a row in it, or nearly.
  ///
  /// Asked only of files about nearly all of England.
  private var incompleteYear: ReadingFault.Problem? {
    var found: [PublishedPeriod: Set<String>] = [:]
    for row in 0..<rowCount {
      guard case .authority(let code) = keys[Int(rowKeys[row])].place else { continue }
      found[periods[Int(rowPeriods[row])].period, default: []].insert(code)
    }
    let all = found.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let authorities = all.compactMap { Authorities.coded($0) }
    for period in years {
      let expected = authorities.count {
        $0.existed(between: period.firstDay, and: period.lastDay)
      }
      let count = found[period, default: []].count
      if expected >= 100, count * 10 < expected * 9 {
        return .incompleteYear(period.wording, found: count, expected: expected)
      }
    }
    return nil
  }
}
