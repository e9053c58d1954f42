import ArgumentParser
import Record
import Storage
import UseCases
import Vocabulary

/// Who loads or compares returns.
struct ReturnUser: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "The username of the analyst who does it, for the access log (default: the command line).",
      valueName: "username"))
  var username: String?

  /// Whoever can run this on the machine may do what an analyst may, and is logged as the command line.
  func worker(in store: SQLiteStore) async throws -> Worker {
    guard let username else {
      return CommandLineWorker.analyst
    }
    guard let account = try await store.account(username: username) else {
      throw Failure("There is no account with the username “\(username)”.")
    }
    guard account.endedAt == nil, Access.allows(.useReturns, to: account.role) else {
      throw Failure("“\(username)” may not use returns: that is for analysts.")
    }
    return account.worker
  }
}

extension LoadedReturn {
  /// Enough of the digest to tell returns apart by.
  var shortDigest: String { String(digest.description.prefix(12)) }

  /// A line of a list of returns.
  var line: String {
    let status = isCounted ? "counts" : "superseded"
    let words = [
      String(collection), authority ?? "-", shortDigest, loadedAt.british, loadedBy.name,
      "\(counts.children) children", "\(counts.allFacts) facts",
      "\(counts.errors) errors", "\(counts.queries) queries", status, fileName,
    ]
    return words.joined(separator: "\t")
  }
}
