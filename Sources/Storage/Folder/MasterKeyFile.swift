import Glibc
import Record

/// The file the master key is kept in.
struct MasterKeyFile: Sendable {
  let path: String

  /// The file named by the caller, then by `HEED_MASTER_KEY_FILE`, then in the data folder.
  init(_ path: String?, in folder: DataFolder, environment: String? = nil) {
    let named = path ?? environment ?? ""
    self.path = named.isEmpty ? folder.masterKey : named
  }

  func read(for database: String) throws(StoreProblem) -> MasterKey {
    guard PlainFile.exists(path) else { throw .missingKey(path: path, database: database) }
    guard let bytes = PlainFile.read(path, atMost: 4096) else {
      throw .unreadableKey(path: path, why: PlainFile.reason())
    }
    do {
      return try MasterKey(file: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .unreadableKey(path: path, why: error.description)
    }
  }

  /// The key for a database that is being made: one that is there already, or a new one.
  func readOrMake(for database: String) throws(StoreProblem) -> MasterKey {
    if PlainFile.exists(path) { return try read(for: database) }
    let key = MasterKey.make()
    try create(key)
    return key
  }

  /// Never written over a file that is there.
  func create(_ key: MasterKey) throws(StoreProblem) {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try DataFolder.make(String(path[..<slash]))
    }
    guard PlainFile.create(path, key.file) else {
      throw .unreadableKey(path: path, why: "it could not be written: \(PlainFile.reason())")
    }
  }
}
