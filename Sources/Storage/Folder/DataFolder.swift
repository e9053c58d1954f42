import FoundationEssentials
import Glibc

/// The folder everything is kept in: the database, the keys, the checkpoints.
///
/// `heed.sqlite` · `heed.lock` · `keys/master.key` · `checkpoints/`.
struct DataFolder: Sendable {
  let path: String

  var database: String { "\(path)/heed.sqlite" }
  var lock: String { "\(path)/heed.lock" }
  var keys: String { "\(path)/keys" }
  var masterKey: String { "\(keys)/master.key" }
  var checkpoints: String { "\(path)/checkpoints" }

  /// Makes the folder where there is none, readable by its owner alone.
  func make() throws(StoreProblem) {
    for folder in [path, checkpoints] { try Self.make(folder) }
    guard access(path, W_OK | X_OK) == 0 else {
      throw .folderNotWritable(path: path, why: PlainFile.reason())
    }
  }

  static func make(_ folder: String) throws(StoreProblem) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .folderNotWritable(path: folder, why: PlainFile.reason(ENOENT))
    }
  }

  /// Whether a database file with something in it is there.
  var hasDatabase: Bool { PlainFile.size(of: database) > 0 }
}
