import Vocabulary

extension PackFolder {
  /// The files of what a pack declares itself, as Heed writes them.
  init(writing pack: StrategyPack) {
    var files = [PackReading.identityFile: YAMLWriter.write(PackIdentity.shape.write(pack.identity))]
    for part in StrategyPack.partsInFiles {
      let pieces = part.nodes(pack)
      guard !pieces.isEmpty else { continue }
      if part.kind.isOneInAFile {
        for piece in pieces {
          files["\(part.kind.rawValue)/\(piece.name).yaml"] = YAMLWriter.write(piece.node)
        }
      } else {
        files["\(part.kind.rawValue).yaml"] = YAMLWriter.write(.list(pieces.map(\.node)))
      }
    }
    self.init(name: pack.id.value, files: files)
  }

  /// The same declarations in the order and manner in which Heed writes them.
  ///
  /// Remarks are not kept. What the declarations name is not looked for; that is done when the pack is checked.
  public func rewritten() throws(PackFaults) -> PackFolder {
    let reading = PackReading(self)
    guard reading.faults.isEmpty else { throw PackFaults(reading.faults) }
    return PackFolder(writing: reading.declared)
  }
}
