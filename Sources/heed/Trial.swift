import ArgumentParser
import Storage
@main
struct Trial: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heed", subcommands: [CIN.self, New.self])
  struct New: AsyncParsableCommand {
    @OptionGroup var options: DataOptions
    func run() async throws { try SQLiteStore.open(folder: options.folder).close() }
  }
}
