import Foundation
import PublishedStatistics

/// Packs published files into the tables that come with Heed; see `script/ship-statistics`.
@main
struct ShipStatistics {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, arguments.count > 1 else {
      print("Usage: script/ship-statistics FOLDER")
      exit(2)
    }
    var tables: [PublishedTable] = []
    for file in arguments.dropFirst().sorted(by: { name($0) < name($1) }) {
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      let table = try PublishedTableReader.table(from: bytes, file: name(file))
      guard table.csv == bytes else { throw NotTheSame(file: file) }
      tables.append(table)
    }
    let packed = PublishedLibrary.pack(tables)
    try Data(packed).write(to: URL(filePath: output))
    print("\(tables.count) tables in \(packed.count) bytes.")
  }

  private static func name(_ file: String) -> String { URL(filePath: file).lastPathComponent }

  /// A file that would not be written again as it is.
  struct NotTheSame: Error {
    let file: String
  }
}
