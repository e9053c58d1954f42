import Foundation

/// The figures of one run, as a table, as a page of the documentation and as JSON.
struct Report {
  let machine: Machine
  let figures: [Figure]

  /// The table printed at the end of a run.
  var table: String {
    let rows = [headings] + figures.map(row)
    let widths = headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// The page `docs/benchmarks.md`.
  var page: String {
    let rows = [headings, headings.map { _ in "---" }] + figures.map(row)
    let lines = rows.map { "| \($0.joined(separator: " | ")) |" }
    return """
      # Benchmarks

      Made by `script/bench`, which measures everything in one run and writes this page. Each figure is the median of
      several rounds; what it is compared with was measured in the same run on the same disk. Trust the ratios more
      than the absolute figures: another machine gives other figures.

      \(lines.joined(separator: "\n"))

      **The machine.** \(machine.sentence)

      To add a benchmark, write one file in `Benchmarks/Sources/bench/Measured` and add its line to `Bench.all`.
      `script/bench NAME` runs one by itself and leaves this page alone.

      """
  }

  /// The figures as `[{name, value, unit, against, ratio}]`.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(figures.map(Line.init)), as: UTF8.self) + "\n"
    }
  }

  private var headings: [String] { ["What", "Measured", "Against", "Ratio", "Aim", "Met"] }

  private func row(_ figure: Figure) -> [String] {
    [
      figure.name, "\(figure.value.shown) \(figure.unit)", figure.against, figure.ratio.shown,
      figure.aim?.words(figure.unit) ?? "–", figure.isMet.map { $0 ? "yes" : "no" } ?? "–",
    ]
  }

  private struct Line: Encodable {
    let name: String
    let value: Double
    let unit: String
    let against: String
    let ratio: Double

    init(_ figure: Figure) {
      name = figure.name
      value = figure.value.rounded4
      unit = figure.unit
      against = figure.against
      ratio = figure.ratio.rounded4
    }
  }
}

extension Figure {
  /// What it was compared with: `bare SQLite inserts: 9,800 a second`.
  var against: String { "\(comparison): \(compared.shown) \(unit)" }
}

extension Figure.Aim {
  func words(_ unit: String) -> String {
    switch self {
    case .ratioAtLeast(let least): "ratio at least \(least.shown)"
    case .ratioAtMost(let most): "ratio at most \(most.shown)"
    case .valueUnder(let most): "under \(most.shown) \(unit)"
    }
  }
}

extension Double {
  /// Three figures that mean something, with thousands apart: 12,300 · 4.56 · 0.0123.
  var shown: String {
    guard isFinite else { return "none" }
    let size = self == 0 ? 0 : Int(log10(abs(self)).rounded(.down))
    let places = max(0, 2 - size)
    let step = pow(10, Double(2 - size))
    let text = String(format: "%.\(places)f", (self * step).rounded() / step)
    guard size >= 3 else { return text }
    return text.reversed().enumerated()
      .map { $0.offset > 0 && $0.offset % 3 == 0 ? "\($0.element)," : "\($0.element)" }
      .reversed().joined()
  }

  var rounded4: Double {
    guard isFinite, self != 0 else { return 0 }
    let step = pow(10, 3 - log10(abs(self)).rounded(.down))
    return (self * step).rounded() / step
  }
}
