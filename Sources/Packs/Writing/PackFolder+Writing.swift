import Vocabulary

extension PackFolder {
  /// The files of what a pack declares itself, as Heed writes them.
  init(writing pack: StrategyPack) {
    let identity = YAMLWriter.write(PackIdentity.shape.write(pack.identity))
    let rest = PackFolder.files(writing: pack, StrategyPack.partsInFiles)
    self.init(
      name: pack.id.value, files: rest.merging([PackReading.identityFile: identity]) { $1 })
  }

  /// The files of the shared language, as Heed writes them.
  init(writing language: SharedLanguage) {
    self.init(
      name: PackLibrary.languageFolder,
      files: PackFolder.files(writing: language, SharedLanguage.parts))
  }

  /// The same declarations in the order and manner in which Heed writes them.
  ///
  /// Remarks are not kept. What the declarations name is not looked for; that is done when the pack is checked.
  public func rewritten() throws(PackFaults) -> PackFolder {
    guard name != PackLibrary.languageFolder else {
      let reading = FolderReading(
        self, into: SharedLanguage(), parts: SharedLanguage.parts, limits: PackLimits())
      guard reading.faults.isEmpty else { throw PackFaults(reading.faults) }
      return PackFolder(writing: reading.whole)
    }
    let reading = PackReading(self)
    guard reading.faults.isEmpty else { throw PackFaults(reading.faults) }
    return PackFolder(writing: reading.declared)
  }

  private static func files<Whole>(
    writing whole: Whole, _ parts: [Part<Whole>]
  ) -> [String: String] {
    var files: [String: String] = [:]
    for part in parts {
      let pieces = part.nodes(whole)
      guard !pieces.isEmpty else { continue }
      guard part.kind.isOneInAFile else {
        files["\(part.kind.rawValue).yaml"] = YAMLWriter.write(.list(pieces.map(\.node)))
        continue
      }
      for piece in pieces {
        files["\(part.kind.rawValue)/\(piece.name).yaml"] = YAMLWriter.write(piece.node)
      }
    }
    return files
  }
}
