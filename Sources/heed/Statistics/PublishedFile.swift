import Foundation
import PublishedStatistics

/// A published table's file, read piece by piece.
struct PublishedFile {
  let path: String

  private static let piece = 1 << 18

  func table() throws -> PublishedTable {
    let file = try InputFile(path)
    var reader = PublishedTableReader(file: path)
    while let bytes = try file.next(atMost: Self.piece) { try reader.read(bytes) }
    return try reader.finish()
  }
}
