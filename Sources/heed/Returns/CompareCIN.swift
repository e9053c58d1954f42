import ArgumentParser
import Record
import Returns
import Storage
import UseCases
import Vocabulary

/// `heed cin differences`: what one loaded return says otherwise than another.
struct CompareCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "differences",
    abstract: "List what one loaded return says otherwise than another.",
    discussion: """
      A return is named by the year of its collection, for the one that counts, or by the beginning of its digest, as “heed cin \
      list” shows it. Children are named by the local authority’s identifiers, and the look is noted in the access log.
      """)

  @OptionGroup var options: DataOptions
  @OptionGroup var who: ReturnUser

  @Argument(help: "The earlier return: a year, or the beginning of a digest.")
  var one: String

  @Argument(help: "The later return.")
  var other: String

  func run() async throws {
    let store = try options.store()
    let worker = try await who.worker(in: store)
    let returns = try await ListReturns(store: store)(by: worker)
    let (earlier, later) = (try Self.named(one, returns), try Self.named(other, returns))
    let differences = try await CompareReturns(store: store, now: SQLiteStore.systemClock)(
      earlier, later, by: worker)
    try store.close()
    if differences.isEmpty { say("The two say the same of every child.") }
    for child in differences {
      for difference in child.differences { print("\(child.childID)\t\(difference.words)") }
    }
  }

  private static func named(_ name: String, _ returns: [LoadedReturn]) throws -> LoadedReturn {
    let year = name.count == 4 ? Int(name) : nil
    let ofYear = returns.filter { $0.collection == year && $0.isCounted }
    let found =
      ofYear.isEmpty
      ? returns.filter { $0.digest.description.hasPrefix(name.lowercased()) } : ofYear
    guard let first = found.first, !name.isEmpty else {
      throw Failure("No return “\(name)” has been loaded. “heed cin list” lists those there are.")
    }
    guard found.count == 1 else {
      let digests = found.map { "\($0.shortDigest) (\($0.authority ?? "no authority"))" }
      throw Failure(
        "“\(name)” could be any of \(digests.joined(separator: ", ")). Give more of the digest.")
    }
    return first
  }
}

extension FactDifference {
  fileprivate var words: String {
    switch self {
    case .added(let fact): "added\t\(fact.words)"
    case .removed(let fact): "removed\t\(fact.words)"
    case .changed(let fact, let other): "changed\t\(fact.words)\t\(other.words)"
    }
  }
}
