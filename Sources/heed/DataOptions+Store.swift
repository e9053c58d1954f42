import Storage
import Vocabulary

extension DataOptions {
  /// The record in the folder, which must be there already.
  func store() throws -> SQLiteStore {
    try SQLiteStore(
      dataFolder: folder, keyFile: masterKeyFile, mustExist: true, clock: Instant.now)
  }
}
