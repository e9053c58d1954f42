extension PackLibrary {
  /// The packs that were put into the program when it was built.
  ///
  /// Making it reads and checks all of them; keep it.
  ///
  /// - Throws: what is wrong with them. The tests see to it that nothing is.
  public static func shipped() throws(PackFaults) -> PackLibrary {
    try PackLibrary(shippedFolders)
  }

  /// The packs in the folder at `path`, such as one that is being edited.
  public static func reading(_ path: String) throws(PackFaults) -> PackLibrary {
    try PackLibrary(try PackFolder.all(in: path))
  }

  /// The folders as they stood when the program was built.
  static var shippedFolders: [PackFolder] {
    var folders: [String: [String: String]] = [:]
    for (path, text) in ShippedPacks.files {
      guard let slash = path.firstIndex(of: "/") else { continue }
      folders[String(path[..<slash]), default: [:]][String(path[path.index(after: slash)...])] =
        text
    }
    return folders.map { PackFolder(name: $0.key, files: $0.value) }.sorted { $0.name < $1.name }
  }
}
