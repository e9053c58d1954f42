import Glibc
import Record

/// The last link of one chain, outside the database, written again after every commit.
///
/// Two places of 128 bytes are used in turn, so that one cut short by a crash leaves the other.
final class HeadFile: Sendable {
  private static let length = 128
  private let file: Int32

  /// Nil when the file cannot be written.
  init?(_ path: String) {
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
  }

  deinit { close(file) }

  @discardableResult
  func write(_ checkpoint: Checkpoint) -> Bool {
    var line = Array(checkpoint.description.utf8)
    guard line.count < Self.length else { return false }
    line += [UInt8](repeating: 32, count: Self.length - 1 - line.count) + [10]
    let place = Int(checkpoint.head.count & 1) * Self.length
    return pwrite(file, line, line.count, place) == line.count
  }

  static func read(_ path: String) -> [Checkpoint] {
    (PlainFile.read(path, atMost: length * 2) ?? []).checkpointLines
  }
}

extension [UInt8] {
  /// The whole checkpoints in a file of lines; anything else, such as a line cut short, is passed over.
  var checkpointLines: [Checkpoint] {
    split(separator: 10).compactMap { line in
      Checkpoint(String(decoding: line.prefix { $0 != 0 }, as: UTF8.self))
    }
  }
}
