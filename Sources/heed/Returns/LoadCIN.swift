import ArgumentParser
import Foundation
import Record
import Returns
import Storage
import UseCases
import Vocabulary

/// `heed cin load`: keeps what a return says, to be counted.
struct LoadCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load a return, so that it can be counted.",
    discussion: """
      The return is checked first. What is found does not stop the loading; “heed cin check” lists it. A file that was loaded \
      before changes nothing, and a later return of the same collection and authority counts in place of the one before. Ends \
      with 0 when there is nothing to put right, 1 when there is, and 2 when nothing could be loaded.
      """)

  @OptionGroup var options: DataOptions

  @Argument(help: "The return, an XML file; “-” for what is piped in.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The collection, by the year it ends in (default: the year the file says).",
      valueName: "year"))
  var year: Int?

  @OptionGroup var who: ReturnUser

  func validate() throws { try CollectionYears.check(year) }

  func run() async throws {
    do {
      let store = try options.store()
      let worker = try await who.worker(in: store)
      let (summary, packed) = try pack()
      let loading = try await LoadReturn(store: store, now: SQLiteStore.systemClock)(
        packed, by: worker)
      try store.close()
      tell(loading.words(summary))
      throw ExitCode(summary.outcome.exitStatus)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      say("Error: \(error)")
      throw ExitCode(2)
    }
  }

  private func pack() throws -> (CheckSummary, PackedReturn) {
    let input = try InputFile(file)
    let name = file == "-" ? "standard input" : URL(filePath: file).lastPathComponent
    let reading = PackReturn(fileName: name, year: year)
    while reading.fault == nil, let bytes = try input.next(atMost: 1 << 18) { reading.read(bytes) }
    let (summary, result) = reading.finish()
    return (summary, try result.get())
  }
}

extension ReturnLoading {
  /// What was loaded, or that it was there already, in full sentences.
  fileprivate func words(_ summary: CheckSummary) -> String {
    let loaded = loadedReturn
    switch self {
    case .alreadyLoaded:
      let later = loaded.isCounted ? "" : " A later return counts in its place."
      return
        "This file was loaded on \(loaded.loadedAt.british) by \(loaded.loadedBy.name) already; nothing was changed.\(later)"
    case .loaded: break
    }
    var lines = [
      "Loaded the \(loaded.collection) return of authority \(loaded.authority ?? "not said"), \(loaded.shortDigest):",
      "",
    ]
    lines.append(counted(loaded.counts.children, "children"))
    for kind in CensusFact.Kind.allCases {
      lines.append(counted(loaded.counts.facts[kind] ?? 0, kind.plural))
    }
    lines.append("")
    if loaded.counts.unnumbered > 0 {
      lines.append("\(loaded.counts.unnumbered) children without an identifier were not loaded.")
    }
    if loaded.counts.undated > 0 {
      lines.append("\(loaded.counts.undated) dates are missing or cannot be read.")
    }
    if let before = loaded.supersedes {
      lines.append("It counts in place of \(before.description.prefix(12)), which is kept.")
    }
    let words =
      summary.errors + summary.queries == 0
      ? "Nothing was found wrong with it."
      : "\(summary.errors) errors and \(summary.queries) queries were found in it; “heed cin check” lists them."
    return (lines + [words]).joined(separator: "\n")
  }

  private func counted(_ count: Int, _ words: String) -> String {
    let number = String(count)
    return String(repeating: " ", count: max(0, 9 - number.count)) + "\(number) \(words)"
  }
}
