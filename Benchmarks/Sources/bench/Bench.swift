import ArgumentParser
import Foundation

/// Measures what Heed costs.
@main
struct Bench: AsyncParsableCommand {
  /// Every benchmark, in the order they run and are reported.
  static let all: [any Benchmark] = [
    AppendDurably(), FoldPerson(), SearchPeople(), AnswerTheFrontDoor(), VerifyChain(),
    ServePages(),
    StartUp(), WorkFromOnePage(), CheckReturn(),
  ]

  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures what Heed costs, and what it is compared with.")

  @Argument(help: "Only these: \(all.map(\.name).joined(separator: ", ")).")
  var names: [String] = []

  @Option(help: "The release program that is measured.")
  var heed: String

  @Option(help: "A folder to work in. What is in it is thrown away.")
  var folder: String

  @Option(help: "The version of Swift that made the programs.")
  var swift: String

  @Option(help: "Where to write the figures as JSON.")
  var json: String?

  @Option(help: "Where to write the page of the documentation, when everything was measured.")
  var page: String?

  func run() async throws {
    let chosen = try chosen()
    let here = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let workplace = Workplace(
      root: URL(filePath: folder), heed: URL(filePath: heed), hello: here.appending(path: "hello"))
    // A run that was broken off leaves half a place behind.
    workplace.clear()
    defer { workplace.clear() }
    var figures: [Figure] = []
    for benchmark in chosen {
      print("Measuring: \(benchmark.name)")
      figures += try await benchmark.figures(in: workplace)
    }
    try write(Report(machine: .here(swift: swift), figures: figures))
  }

  private func chosen() throws -> [any Benchmark] {
    if let unknown = names.first(where: { name in !Self.all.contains { $0.name == name } }) {
      throw ValidationError(
        "There is no benchmark “\(unknown)”. There are: \(Self.all.map(\.name).joined(separator: ", "))"
      )
    }
    return names.isEmpty ? Self.all : Self.all.filter { names.contains($0.name) }
  }

  private func write(_ report: Report) throws {
    print("\n\(report.table)\n\n\(report.machine.sentence)")
    if let json { try Data(report.json.utf8).write(to: URL(filePath: json)) }
    if let page, names.isEmpty { try Data(report.page.utf8).write(to: URL(filePath: page)) }
  }
}
