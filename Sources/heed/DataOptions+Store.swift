import FoundationEssentials
import Storage

extension DataOptions {
  /// The record in the folder, which must be there already.
  func store() throws -> SQLiteStore {
    try SQLiteStore.open(folder: try existingFolder(), keyFile: masterKeyFile)
  }

  /// The same, for reading alone; a server may be using it.
  func storeForReading() throws -> SQLiteStore {
    try SQLiteStore.open(folder: try existingFolder(), keyFile: masterKeyFile, for: .reading)
  }

  private func existingFolder() throws -> String {
    guard FileManager.default.fileExists(atPath: "\(folder)/heed.sqlite") else {
      throw StoreProblem.noDatabase(path: folder)
    }
    return folder
  }
}
