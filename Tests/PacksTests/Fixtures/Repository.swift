import Foundation
import Testing

@testable import Packs

/// The files of this repository, found from where this one stands.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let packs = root.appendingPathComponent("packs").path

  /// The packs as they stand in the repository, read once.
  static let library = Result { () throws(PackFaults) in try PackLibrary.reading(packs) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The rows of a list in the inventory, each with its values by heading.
  static func inventory(_ name: String) throws -> [[String: String]] {
    let lines = try text("Tests/PacksTests/Inventory/\(name).csv").split(separator: "\n")
    let heading = cells(lines[0])
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(heading, cells(line)))
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
