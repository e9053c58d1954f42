public import ArgumentParser
import Foundation
public import Returns

/// `heed cin check`: what is wrong with a return, and what to do about it.
struct CheckCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a return against the rules of its collection.",
    discussion: """
      Nothing is kept. The findings are printed in the order of the file’s lines. Ends with 0 when there is nothing to put \
      right, 1 when there is, and 2 when the file cannot be read to its end; what comes before is then still checked.
      """)

  @Argument(help: "The return, an XML file; “-” for what is piped in.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The collection, by the year it ends in (default: the year the file says).",
      valueName: "year"))
  var year: Int?

  @Option(help: "How to print the findings: text, csv or json.")
  var format: FindingsFormat = .text

  func validate() throws { try CollectionYears.check(year) }

  func run() async throws {
    let output = BufferedOutput()
    let format = format
    let summary: CheckSummary
    do {
      let input = try InputFile(file)
      output.write(format.opening)
      var isFirst = true
      let check = ReturnCheck(year: year) { finding in
        output.write(format.row(finding, isFirst: isFirst))
        isFirst = false
      }
      while check.fault == nil, let bytes = try input.next(atMost: 1 << 18) { check.read(bytes) }
      summary = check.finish()
    } catch let failure as Failure {
      output.flush()
      say("Error: \(failure)")
      throw ExitCode(2)
    }
    output.write(format.closing(summary))
    output.flush()
    if case .unreadable(let fault) = summary.outcome, format != .text { say("Error: \(fault)") }
    throw ExitCode(summary.outcome.exitStatus)
  }
}

extension FindingsFormat: ExpressibleByArgument {}

/// The collections that may be asked for.
enum CollectionYears {
  static let known = 2017...2026

  static func check(_ year: Int?) throws {
    guard let year, !known.contains(year) else { return }
    throw ValidationError(
      "Heed has no rules for \(year). The collections it knows are \(known.lowerBound) to \(known.upperBound)."
    )
  }
}

/// What a command prints, written in large pieces.
private final class BufferedOutput {
  private var waiting: [UInt8] = []

  func write(_ text: String) {
    waiting += text.utf8
    if waiting.count > 1 << 16 { flush() }
  }

  func flush() {
    FileHandle.standardOutput.write(Data(waiting))
    waiting.removeAll(keepingCapacity: true)
  }
}
