import Glibc
public import PublishedStatistics

/// The published tables a place has imported, each whole in a file of its own: `statistics/NAME.tables`.
///
/// They are published figures and hold nothing about a person, so they are kept beside the record and not in it.
public struct StatisticsFolder: Sendable {
  private let path: String

  /// - Parameter folder: the data folder; it need hold no record.
  public init(in folder: String) { path = "\(folder)/statistics" }

  /// Keeps tables, in place of those of the same names: all of them, or none when one cannot be written.
  public func keep(_ tables: [PublishedTable]) throws(StoreProblem) {
    try makeFolder()
    var parts: [(part: String, whole: String)] = []
    defer { for (part, _) in parts { unlink(part) } }
    for table in tables {
      let whole = file(table.name)
      parts.append((part: "\(whole).part", whole: whole))
      guard PlainFile.overwrite("\(whole).part", PublishedLibrary.pack([table])) else {
        throw problem(writing: whole)
      }
    }
    for (part, whole) in parts {
      guard rename(part, whole) == 0 else { throw problem(writing: whole) }
    }
    PlainFile.syncFolder(of: "\(path)/x")
  }

  /// The tables that come with Heed, and over them those imported.
  public func library() throws(StoreProblem) -> PublishedLibrary {
    do {
      var library = try PublishedLibrary.shipped()
      for name in names {
        let file = file(name)
        guard let bytes = PlainFile.read(file, atMost: .max) else {
          throw StoreProblem.cannotRead(path: file, why: PlainFile.reason())
        }
        do {
          library = try library.adding(packed: bytes)
        } catch {
          throw StoreProblem.damaged(path: file, why: "it is not whole. Import its table again")
        }
      }
      return library
    } catch let problem as StoreProblem {
      throw problem
    } catch {
      throw .failed("The tables that come with Heed cannot be read: install it again.")
    }
  }

  /// The names of the imported tables, in order.
  public var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if file.hasSuffix(Self.ending) { names.append(String(file.dropLast(Self.ending.count))) }
    }
    return names.sorted()
  }

  private static let ending = ".tables"

  private func file(_ name: String) -> String { "\(path)/\(name)\(Self.ending)" }

  private func makeFolder() throws(StoreProblem) {
    var at = path.startIndex
    while let slash = path[at...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      at = slash
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .folderNotWritable(path: path, why: PlainFile.reason())
    }
  }

  private func problem(writing file: String) -> StoreProblem {
    errno == ENOSPC
      ? .diskFull(path: file) : .folderNotWritable(path: path, why: PlainFile.reason())
  }
}
