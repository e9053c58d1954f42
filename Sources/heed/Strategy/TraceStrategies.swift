import ArgumentParser
import Booklet
import Packs
import UseCases

/// `heed strategy trace`: what each strategy asks for, what of Heed serves it, and which test proves that.
struct TraceStrategies: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract:
      "Say of every rule, objective, indicator and system what serves it, and what is not served yet."
  )

  /// How the table is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case csv
  }

  @Option(help: "How to print it: text or csv.")
  var format: Format = .text

  func run() async throws {
    let rows = try ShippedStrategies.library().trace(countedFrom: FactOrigin.all)
    guard format == .text else { return print(rows.csv, terminator: "") }
    for kind in TraceKind.allCases {
      print("\n\(kind.rawValue.uppercased())S")
      for row in rows where row.kind == kind { print(line(row)) }
    }
    print("")
    for status in ServiceStatus.allCases {
      print("\(status.rawValue): \(rows.count { $0.status == status }) of \(rows.count)")
    }
  }

  private func line(_ row: TraceRow) -> String {
    let by = row.servedBy.isEmpty ? "" : ", by \(row.servedBy.joined(separator: ", "))"
    let missing = row.missing.map { ". \($0)" } ?? ""
    return "\(row.place) \(row.id): \(row.status.rawValue)\(by)\(missing)"
  }
}
