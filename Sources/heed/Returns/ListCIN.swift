import ArgumentParser
import UseCases

/// `heed cin list`: the returns that have been loaded.
struct ListCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the returns that have been loaded, and which of them count.")

  @OptionGroup var options: DataOptions
  @OptionGroup var who: ReturnUser

  func run() async throws {
    let store = try options.storeForReading()
    let returns = try await ListReturns(store: store)(by: try await who.worker(in: store))
    if returns.isEmpty { say("No return has been loaded. Load one with “heed cin load FILE”.") }
    for loaded in returns { print(loaded.line) }
  }
}
