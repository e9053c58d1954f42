import ArgumentParser
import Record
import Storage
import Vocabulary

/// `heed record`: checks the record, or makes its lists anew.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Check the record, or make its lists anew.",
    subcommands: [Verify.self, Rebuild.self])

  /// `heed record verify`.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check every entry and every logged look, and name the first bad one.",
      discussion: """
        Needs no keys. Exits with 0 when the record is whole, 1 when it is not and 2 when it cannot be read.
        """)

    @OptionGroup var options: DataOptions

    func run() async throws {
      let store: SQLiteStore
      do {
        store = try options.storeForReading()
      } catch {
        say("Error: \(error)")
        throw ExitCode(2)
      }
      do {
        let found = try await store.verify()
        print(found.words)
        if !found.schemaDifferences.isEmpty { throw ExitCode(1) }
      } catch let broken as BrokenChain {
        say("The record is not whole: \(broken).")
        throw ExitCode(1)
      }
    }
  }

  /// `heed record rebuild`.
  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Throw away everything derived from the entries, and make it again.")

    @OptionGroup var options: DataOptions

    func run() async throws {
      let store = try options.store()
      try await store.rebuildProjections()
      try store.close()
      print("Lists, search and teams have been made anew from the entries.")
    }
  }
}

extension Verification {
  /// What was found, in full sentences.
  var words: String {
    var lines = [
      "The record is whole: \(entries.count) entries and \(accesses.count) accesses, each following from the one before it.",
      "\(checkpointsMet) checkpoints kept outside the database agree with it.",
    ]
    if !schemaDifferences.isEmpty {
      lines.append(
        "But these parts of the database are not as Heed made them: \(schemaDifferences.joined(separator: ", "))."
      )
    }
    return lines.joined(separator: "\n")
  }
}
