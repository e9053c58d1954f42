/// A pack as its own folder declares it: right or wrong, and before anything is taken over from another.
struct PackReading: Sendable {
  let folder: PackFolder
  let declared: StrategyPack
  let faults: [PackFault]
  let mentions: [Reading.Mention]
  let places: [DeclarationKey: SourcePlace]

  init(_ folder: PackFolder, limits: PackLimits = PackLimits()) {
    self.folder = folder
    var reading = FolderReading(
      folder, into: StrategyPack(), parts: StrategyPack.partsInFiles, limits: limits,
      others: [PackReading.identityFile])
    if folder[PackReading.identityFile] == nil {
      reading.faults.append(
        PackFault(
          SourcePlace(file: folder.name), found: "a folder without \(PackReading.identityFile)",
          expected: "a file that says which strategy of which place it is"))
    }
    reading.read(PackReading.identityFile) { node, all, reading in
      _ = PackIdentity.shape.read(node, into: &all.whole.identity, &reading)
      for document in all.whole.identity.documents {
        all.places[DeclarationKey(.documents, document.declaredName)] = reading.place(of: node)
      }
    }
    declared = reading.whole
    faults = reading.faults
    mentions = reading.mentions
    places = reading.places
  }

  static let identityFile = "pack.yaml"

  /// Where what a declaration says begins; the pack’s own file where it is not its own.
  func place(of key: DeclarationKey) -> SourcePlace {
    places[key] ?? identityPlace
  }

  var identityPlace: SourcePlace {
    SourcePlace(file: "\(folder.name)/\(PackReading.identityFile)")
  }
}
