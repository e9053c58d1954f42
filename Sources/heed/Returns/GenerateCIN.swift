import ArgumentParser
import Foundation
import Returns

/// `heed cin generate`: a made-up return of any size.
struct GenerateCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up a return, with or without chosen defects; no child in it is real.")

  @Option(help: "The collection, by the year it ends in.")
  var year = 2025

  @Option(help: "How many children.")
  var children = 50

  @Option(help: "The same number gives the same return.")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("break"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Rules to break, each for one child or for so many.", valueName: "rule[=children]"))
  var broken: [String] = []

  @Option(name: .shortAndLong, help: "The file to write; “-” for what the command prints.")
  var output: String

  func validate() throws {
    guard CollectionYears.known.contains(year) else {
      throw ValidationError(
        "The year must be from \(CollectionYears.known.lowerBound) to \(CollectionYears.known.upperBound)."
      )
    }
    guard (1...5_000_000).contains(children) else {
      throw ValidationError("The number of children must be from 1 to 5,000,000.")
    }
    _ = try defects()
  }

  func run() async throws {
    let generator = ReturnGenerator(
      year: year, children: children, seed: seed, defects: try defects())
    let file = try StreamedOutput(output)
    let planted = try generator.write(file.write)
    for defect in planted {
      say("Breaks \(defect.rule)\(defect.child.map { ", child \($0)" } ?? "")")
    }
  }

  private func defects() throws -> [String: Int] {
    var defects: [String: Int] = [:]
    for typed in broken {
      let parts = typed.split(separator: "=", omittingEmptySubsequences: false)
      let count = parts.count == 2 ? Int(parts[1]) : 1
      guard parts.count <= 2, let rule = parts.first, !rule.isEmpty, let count, count > 0 else {
        throw ValidationError(
          "“\(typed)” is not a rule, such as 8608, or a rule and how often, such as 8608=3.")
      }
      guard CensusRule.all.contains(where: { $0.code == rule }) else {
        throw ValidationError("There is no rule \(rule).")
      }
      defects[String(rule), default: 0] += count
    }
    return defects
  }
}
