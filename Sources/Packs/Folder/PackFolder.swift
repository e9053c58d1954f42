/// The files of one pack, read but not yet understood.
public struct PackFolder: Equatable, Sendable {
  /// The name of the folder, which is the name of the pack.
  public let name: String
  /// What each file holds, by its path within the folder: `indicators/bury-gcp-use.yaml`.
  public private(set) var files: [String: String]

  public init(name: String, files: [String: String]) {
    self.name = name
    self.files = files
  }

  /// What the file at `path` holds; nil where there is none.
  public subscript(path: String) -> String? {
    get { files[path] }
    set { files[path] = newValue }
  }
}

extension PackFolder {
  /// Says what is too much about the folder as a whole, if anything is.
  func fault(_ limits: PackLimits) -> PackFault? {
    guard files.count <= limits.files else {
      return PackFault(
        SourcePlace(file: name), found: "\(files.count) files",
        expected: "at most \(limits.files) files in a pack")
    }
    let bytes = files.values.reduce(0) { $0 + $1.utf8.count }
    guard bytes <= limits.bytesInPack else {
      return PackFault(
        SourcePlace(file: name), found: "\(bytes) bytes in all",
        expected: "at most \(limits.bytesInPack) bytes in a pack")
    }
    return nil
  }
}
