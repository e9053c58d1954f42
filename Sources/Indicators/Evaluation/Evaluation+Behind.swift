extension Evaluation {
  /// The children, families and facts behind a figure, for those who may see them.
  public struct Behind: Hashable, Sendable {
    /// What the children are known by, in order.
    public let children: [String]
    public let families: [String]
    /// How many facts there are, of whomever.
    public let factCount: Int
  }

  /// Who and what is behind one figure of a measure.
  ///
  /// `group` is the value of the breakdown named; nil for all together. With `ofWhole`, those the
  /// figure is a share of.
  public func behind(
    _ measure: Measure, period: Int, breakdown: String? = nil, group: String? = nil,
    ofWhole: Bool = false
  ) -> Behind? {
    let selections = measure.selections
    let place = ofWhole ? 1 : 0
    guard selections.indices.contains(place), (0..<periodCount).contains(period),
      let table = context.facts.table(selections[place].type)
    else { return nil }
    let side = Side(selections[place], table, context)
    guard gap(in: period, [side]) == nil else { return nil }
    let chosen = breakdown.map { name in measure.breakdowns.first { $0.name == name } }
    if case .some(.none) = chosen { return nil }
    let grouping = side.grouping(chosen ?? nil)
    guard let number = grouping.names.firstIndex(of: chosen == nil ? nil : group) else {
      return Behind(children: [], families: [], factCount: 0)
    }
    let runs = grouping.runs
    let rows = Set(
      (0..<runs.count).filter { run in
        grouping.group(run) == number && runs.starts[run] <= period && period < runs.ends[run]
      }.map { Int(runs.rows[$0]) })
    return Behind(
      children: names(rows, table.children, context.facts.childIDs),
      families: names(rows, table.families, context.facts.familyIDs), factCount: rows.count)
  }

  private func names(_ rows: Set<Int>, _ owners: [Int32], _ ids: [String]) -> [String] {
    guard !owners.isEmpty else { return [] }
    let numbers = Set(rows.map { Int(owners[$0]) }).filter { ids.indices.contains($0) }
    return numbers.map { ids[$0] }.sorted()
  }
}
