import Foundation
import Packs

/// A folder that was given to be checked: of one strategy, or of several.
struct StrategyFolder {
  let path: String

  /// - Throws: everything that is wrong in it.
  func checked(beside shipped: PackLibrary) throws(PackFaults) -> [StrategyPack] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw PackFaults([
        PackFault(
          SourcePlace(file: path), found: isFolder.boolValue ? "a file" : "no folder of this name",
          expected: "the folder of a strategy")
      ])
    }
    let holds: (String) -> Bool = { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
    if holds(PackLibrary.languageFolder), !holds("pack.yaml") {
      return try PackLibrary.reading(path).packs
    }
    return [try shipped.checking(try PackFolder(at: path))]
  }
}
