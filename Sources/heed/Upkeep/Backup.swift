import ArgumentParser
import Storage

/// `heed backup`: copies the database while it may be in use.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the database to a file, while it may be in use.",
    discussion: """
      The master key is not in the copy. Keep a copy of the key file somewhere else: neither is of use without the other.
      """)

  @OptionGroup var options: DataOptions

  @Argument(help: "The file to write. It must not exist yet.")
  var file: String

  func run() async throws {
    let store = try options.storeForReading()
    try await store.backup(to: file)
    print("Copied to \(file). The master key is not in it: keep the key file apart, and keep it.")
  }
}

/// `heed restore`: puts a copy back into an empty folder.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup back into an empty data folder, and check it.")

  @OptionGroup var options: DataOptions

  @Argument(help: "The backup file.")
  var file: String

  func validate() throws {
    guard options.masterKeyFile != nil else {
      throw ValidationError(
        "Say where the master key of this backup is with --key-file: it is not in the backup.")
    }
  }

  func run() async throws {
    let found = try await SQLiteStore.restore(
      from: file, into: options.folder, keyFile: options.masterKeyFile)
    print("Restored into \(options.folder).\n\(found.words)")
  }
}
