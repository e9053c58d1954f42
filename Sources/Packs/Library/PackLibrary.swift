public import Vocabulary

/// All packs there are, with the language they share: checked, and with what they take over in place.
public struct PackLibrary: Sendable {
  public let language: SharedLanguage
  /// In the order of their names.
  public let packs: [StrategyPack]

  private let readings: [ID<StrategyPack>: PackReading]
  private let limits: PackLimits

  /// Reads and checks every pack among `folders`, one of which holds the shared language.
  ///
  /// - Throws: everything that is wrong with any of them.
  public init(_ folders: [PackFolder], limits: PackLimits = PackLimits()) throws(PackFaults) {
    self.folders = folders
    let language = PackLibrary.language(in: folders, limits: limits)
    var faults = language.faults
    let readings = folders.filter { $0.name != PackLibrary.languageFolder }
      .map { PackReading($0, limits: limits) }
    self.language = language.whole
    self.limits = limits
    self.readings = Dictionary(readings.map { (ID($0.folder.name), $0) }) { one, _ in one }
    var packs: [StrategyPack] = []
    for reading in readings {
      let resolving = Resolving(language: language.whole, readings: self.readings)
      let (pack, wrong) = resolving.resolve(reading)
      faults += wrong
      packs.append(pack)
    }
    faults += ReferenceCheck(language.whole, indicatorsOf: packs).faults(in: language.mentions)
    faults += language.whole.servedFaults(at: language.places)
    faults += language.whole.forms.earlierFaults(
      among: language.whole.forms, at: language.places)
    guard faults.isEmpty else { throw PackFaults(faults) }
    self.packs = packs.sorted { $0.id < $1.id }
  }

  /// The folder of the language that all packs share.
  public static let languageFolder = "language"

  /// The pack of this name, if there is one.
  public subscript(id: ID<StrategyPack>) -> StrategyPack? {
    packs.first { $0.id == id }
  }

  /// The files of the pack of this name, as they were read.
  public func folder(of id: ID<StrategyPack>) -> PackFolder? {
    readings[id]?.folder
  }

  /// The files of all packs and of the language they share, as they were read.
  public let folders: [PackFolder]

  /// Checks a folder as if it stood among these packs, in place of the one of its name if there is one.
  ///
  /// - Throws: everything that is wrong with it.
  public func checking(_ folder: PackFolder) throws(PackFaults) -> StrategyPack {
    let reading = PackReading(folder, limits: limits)
    var others = readings
    others[ID(folder.name)] = reading
    let (pack, faults) = Resolving(language: language, readings: others).resolve(reading)
    guard faults.isEmpty else { throw PackFaults(faults) }
    return pack
  }

  /// Where a declaration of a pack stands: in its own files or in those of the pack it is taken over from.
  public func place(of key: DeclarationKey, in id: ID<StrategyPack>) -> SourcePlace? {
    var next = readings[id]
    for _ in readings {
      guard let reading = next else { return nil }
      if let place = reading.places[key] { return place }
      next = reading.declared.identity.extends.flatMap { readings[$0] }
    }
    return nil
  }

  private static func language(
    in folders: [PackFolder], limits: PackLimits
  ) -> FolderReading<SharedLanguage> {
    let folder = folders.first { $0.name == languageFolder }
    var reading = FolderReading(
      folder ?? PackFolder(name: languageFolder, files: [:]), into: SharedLanguage(),
      parts: SharedLanguage.parts, limits: limits)
    if folder == nil {
      reading.faults.append(
        PackFault(
          SourcePlace(file: languageFolder), found: "no folder of this name",
          expected: "the language that all packs share"))
    }
    return reading
  }
}
