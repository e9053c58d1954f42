import ArgumentParser
import FoundationEssentials
import Storage

/// Where the data is.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder the data is kept in (default: $HEED_DATA, or ./data).", valueName: "folder"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The master key file (default: $HEED_MASTER_KEY_FILE, or keys/master.key in the data folder).",
      valueName: "file"))
  var keyFile: String?

  var folder: String { data ?? Self.environment("HEED_DATA") ?? "data" }
  var masterKeyFile: String? { keyFile ?? Self.environment("HEED_MASTER_KEY_FILE") }

  /// An environment variable that says something.
  static func environment(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }
}
