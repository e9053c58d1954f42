import Casework
import Indicators
import Instruments
import Record
import Vocabulary

extension ChildFold {
  /// Each tool that was completed again, held against the first time, as a whole and area by area.
  ///
  /// Completions are read only of a tool that was completed more than once.
  var toolComparisons: [Told] {
    ToolsAreRepeated.series(of: involvement.tools).filter { $0.completions.count > 1 }
      .flatMap { series -> [Told] in
        let versions = counting.versions(of: series.tool.value)
        guard !versions.isEmpty else { return [] }
        let read = series.completions.compactMap { said in
          (try? Completion(json: Array(said.content.form.json.utf8))).map { (said.entry, $0) }
        }
        return read.indices.dropFirst().flatMap { last in
          compared(read[...last].map(\.1), read[last].0, versions)
        }
      }
  }

  private func compared(
    _ completions: [Completion], _ entry: Entry, _ versions: [Instrument]
  ) -> [Told] {
    guard let series = try? CompletionSeries(completions, definitions: versions),
      let instrument = completions.last?.instrument.value
    else { return [] }
    let changes = series.rows.compactMap { row -> (area: String, change: String)? in
      let isRanked = versions.contains { $0.item(row.place.item)?.better != nil }
      guard isRanked, let change = row.overall.counted else { return nil }
      return (row.question, change)
    }
    let common: [String: Fact.Value?] = [
      "instrument": .code(instrument), "agency": entry.agency,
    ]
    let direction = Self.direction(of: Set(changes.map(\.change))).map(Fact.Value.code)
    return [told(.toolComparison, entry, common.merging(["direction": direction]) { $1 })]
      + changes.map { area, change in
        told(
          .areaComparison, entry,
          common.merging(["area of care": .code(area), "change": .code(change)]) { $1 })
      }
  }

  /// Nil where nothing can be compared.
  private static func direction(of changes: Set<String>) -> String? {
    switch (changes.contains("better"), changes.contains("worse")) {
    case (true, true): "both ways"
    case (true, false): "better"
    case (false, true): "worse"
    case (false, false): changes.isEmpty ? nil : "the same"
    }
  }

  /// Each time the home was found better, and whether it still was when somebody looked again.
  var homeImprovements: [Told] {
    let seen = involvement.homesSeen.filter {
      $0.comparedWithBefore.map { $0 != .notKnown } ?? false
    }
    return seen.enumerated().compactMap { place, home in
      guard home.comparedWithBefore == .better || home.comparedWithBefore == .achieved else {
        return nil
      }
      let next = seen.dropFirst(place + 1).first
      return told(
        .homeImprovement, home.source,
        [
          "agency": home.source.agency, "looked at again": .flag(next != nil),
          "still there": next.map { Fact.Value.flag($0.comparedWithBefore != .worse) },
        ])
    }
  }
}

extension ItemChange {
  /// What it is called in declarations; nil where the two answers have no order or cannot be compared.
  fileprivate var counted: String? {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .same: "the same"
    default: nil
    }
  }
}
