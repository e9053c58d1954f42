import Foundation

extension PackFolder {
  /// Reads the pack in the folder at `path`, with nothing but its text files, and no more of it than a pack may be.
  ///
  /// - Throws: what is wrong with its files as files.
  public init(at path: String, limits: PackLimits = PackLimits()) throws(PackFaults) {
    let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    var reading = DiskReading(name: name, limits: limits)
    reading.read(path, within: "", depth: 2)
    guard reading.faults.isEmpty else { throw PackFaults(reading.faults) }
    self.init(name: name, files: reading.files)
  }

  /// Reads each folder inside the one at `path`: the packs, and the language they share.
  public static func all(
    in path: String, limits: PackLimits = PackLimits()
  ) throws(PackFaults) -> [PackFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var folders: [PackFolder] = []
    var faults: [PackFault] = []
    for name in names.sorted() where !name.hasPrefix(".") && !outside.contains(name) {
      let inside = path + "/" + name
      guard FileType(of: inside) == .folder else { continue }
      do throws(PackFaults) {
        folders.append(try PackFolder(at: inside, limits: limits))
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw PackFaults(faults) }
    return folders
  }

  /// Folders beside the packs that are none.
  private static let outside: Set = ["schema"]
}

/// Reads files into memory within limits.
private struct DiskReading {
  let name: String
  let limits: PackLimits
  var files: [String: String] = [:]
  var faults: [PackFault] = []
  private var bytes = 0

  init(name: String, limits: PackLimits) {
    self.name = name
    self.limits = limits
  }

  mutating func read(_ path: String, within: String, depth: Int) {
    guard FileType(of: path) == .folder,
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else {
      add(within, found: "nothing that can be read as a folder", expected: "the folder of a pack")
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      guard faults.count < limits.faultsInFile, files.count <= limits.files else { return }
      let inside = within.isEmpty ? name : within + "/" + name
      switch FileType(of: path + "/" + name) {
      case .folder where depth > 1: read(path + "/" + name, within: inside, depth: depth - 1)
      case .folder: add(inside, found: "a folder in a folder", expected: "files")
      case .file(let size): read(file: path + "/" + name, within: inside, size: size)
      case .other: add(inside, found: "a link or a device", expected: "files and folders")
      }
    }
  }

  private mutating func read(file path: String, within: String, size: Int) {
    bytes += size
    guard size <= limits.bytesInFile, bytes <= limits.bytesInPack else {
      add(
        within, found: "\(size) bytes, and \(bytes) bytes so far",
        expected:
          "at most \(limits.bytesInFile) bytes in a file and \(limits.bytesInPack) in a pack")
      return
    }
    guard let data = FileManager.default.contents(atPath: path), data.count <= limits.bytesInFile
    else {
      add(within, found: "a file that cannot be read", expected: "text")
      return
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      add(within, found: "bytes that are not UTF-8", expected: "text")
      return
    }
    files[within] = text
  }

  private mutating func add(_ file: String, found: String, expected: String) {
    let path = file.isEmpty ? name : "\(name)/\(file)"
    faults.append(PackFault(SourcePlace(file: path), found: found, expected: expected))
  }
}

/// What stands at a path, without following links.
private enum FileType: Equatable {
  case folder
  case file(size: Int)
  case other

  init(of path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?: self = .folder
    case .typeRegular?: self = .file(size: (attributes?[.size] as? NSNumber)?.intValue ?? 1 << 40)
    default: self = .other
    }
  }
}
