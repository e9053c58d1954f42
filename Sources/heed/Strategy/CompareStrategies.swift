import ArgumentParser
import Packs

/// `heed strategy compare`: two or more strategies side by side.
struct CompareStrategies: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set strategies side by side by what they are about, and say where they differ.")

  @Argument(help: "The strategies, such as bury liverpool.")
  var places: [String]

  func validate() throws {
    guard Set(places).count > 1 else {
      throw ValidationError("Give two or more different strategies to compare.")
    }
  }

  func run() async throws {
    let library = try ShippedStrategies.library()
    let packs = try places.map { try ShippedStrategies.pack($0, in: library) }
    let comparison = PackComparison(packs, library.language)
    print(ComparisonText(comparison: comparison).lines.joined(separator: "\n"))
  }
}

/// A comparison as plain text.
struct ComparisonText {
  let comparison: PackComparison

  var lines: [String] {
    warnings
      + comparison.topics.flatMap { topic in
        topic.rows.isEmpty ? [] : ["", topic.title.uppercased()] + topic.rows.flatMap(row)
      }
  }

  private var warnings: [String] {
    comparison.warnings.flatMap { warning in
      ["Warning: \(warning.says)"] + warning.figures.map { "  - \($0)" }
    }
  }

  private func row(_ row: ComparedRow) -> [String] {
    ["", "\(row.title)\(row.differs ? " (differs)" : "")"]
      + zip(comparison.places, row.cells).map { place, cell in
        "  \(place): \(cell.lines.isEmpty ? "says nothing" : cell.lines.joined(separator: "; "))"
      }
      + row.differences.map { "  ≠ \($0)" } + (row.note.map { ["  Note: \($0)"] } ?? [])
  }
}
