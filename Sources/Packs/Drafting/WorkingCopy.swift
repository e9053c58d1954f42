/// A pack being changed: its files as they stood, and as they stand now.
///
/// It keeps nothing by itself; whoever holds it stores it.
public struct WorkingCopy: Equatable, Sendable {
  /// The files as they stood when the copy was opened.
  public let base: PackFolder
  /// The files as they stand now.
  public private(set) var folder: PackFolder

  public init(of base: PackFolder) {
    self.base = base
    folder = base
  }

  /// A copy taken up again after it was stored.
  public init(of base: PackFolder, now folder: PackFolder) {
    self.base = base
    self.folder = folder
  }

  /// What a file holds now; nil takes the file away.
  ///
  /// Nothing is checked until ``checked(in:)``, so that half-finished work can be kept.
  public subscript(path: String) -> String? {
    get { folder[path] }
    set { folder[path] = newValue }
  }

  /// The files that differ from those the copy began with.
  public var edited: [String] {
    Set(base.files.keys).union(folder.files.keys).filter { base[$0] != folder[$0] }.sorted()
  }

  /// The pack as it would be, with everything it takes over.
  ///
  /// - Throws: everything that is wrong with it.
  public func checked(in library: PackLibrary) throws(PackFaults) -> StrategyPack {
    try library.checking(folder)
  }

  /// What has changed since the copy was opened, and what each change affects.
  public func changes(in library: PackLibrary) throws(PackFaults) -> PackChanges {
    PackChanges(from: try library.checking(base), to: try checked(in: library))
  }

  /// Puts one declaration into the file it stands in, or into a file of its own kind.
  mutating func put<Item: Named>(
    _ item: Item, _ kind: DeclarationKind, _ path: PathTo<StrategyPack, [Item]>
  ) {
    let reading = PackReading(folder)
    var pack = reading.declared
    if let index = pack[keyPath: path].firstIndex(where: { $0.declaredName == item.declaredName }) {
      pack[keyPath: path][index] = item
    } else {
      pack[keyPath: path].append(item)
    }
    let own = "\(kind.rawValue)/\(item.declaredName).yaml"
    let list = "\(kind.rawValue).yaml"
    if folder[own] != nil || (kind.isOneInAFile && folder[list] == nil) {
      folder[own] = remarks(atTopOf: own) + YAMLWriter.write(Item.shape.write(item))
    } else {
      let listed = pack[keyPath: path].filter {
        folder["\(kind.rawValue)/\($0.declaredName).yaml"] == nil
      }
      folder[list] =
        edited(list, Item.shape.write(item), DeclarationKey(kind, item.declaredName), reading, pack)
        ?? YAMLWriter.write(.list(listed.map(Item.shape.write)))
    }
  }

  /// The file with one of its declarations written anew and the rest as it was; nil where that would not say the same.
  private func edited(
    _ file: String, _ item: YAMLNode, _ key: DeclarationKey, _ reading: PackReading,
    _ pack: StrategyPack
  ) -> String? {
    guard let text = folder[file] else { return nil }
    let path = "\(folder.name)/\(file)"
    let starts = reading.places.values.filter { $0.file == path }.map(\.line).sorted()
    let line = reading.places[key].map(\.line)
    let next = line.flatMap { line in starts.first { $0 > line } }
    var other = folder
    other[file] = FileEdit(text).writing(item, at: line, before: next)
    let again = PackReading(other)
    return again.faults.isEmpty && again.declared == pack ? other[file] : nil
  }

  private func remarks(atTopOf file: String) -> String {
    folder[file].map { FileEdit($0).remarksAtTop } ?? ""
  }

  /// Puts what the pack says of itself into its file.
  mutating func put(_ identity: PackIdentity) {
    let file = PackReading.identityFile
    folder[file] = remarks(atTopOf: file) + YAMLWriter.write(PackIdentity.shape.write(identity))
  }
}
