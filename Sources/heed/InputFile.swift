import Foundation

/// A file that a command was given to read, a piece at a time.
struct InputFile {
  private let path: String
  private let handle: FileHandle

  /// - Parameter path: “-” for what is piped in.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      handle = .standardInput
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("There is no file \(path).")
    }
    guard !isFolder.boolValue else { throw Failure("\(path) is a folder. Give a file in it.") }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure("\(path) cannot be read. Check that you have the right to read it.")
    }
    self.handle = handle
  }

  /// The next bytes; nil at the end.
  func next(atMost count: Int) throws -> [UInt8]? {
    do {
      guard let data = try handle.read(upToCount: count), !data.isEmpty else { return nil }
      return Array(data)
    } catch {
      throw Failure("\(path) could not be read to its end: \(error.localizedDescription)")
    }
  }
}

/// A file that a command was asked to write.
struct OutputFile {
  private let path: String

  /// - Parameter path: “-” for what the command prints.
  init(_ path: String) { self.path = path }

  func write(_ bytes: [UInt8]) throws {
    guard path != "-" else { return FileHandle.standardOutput.write(Data(bytes)) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure("\(path) could not be written: \(error.localizedDescription)")
    }
  }
}

/// A file that is written piece by piece.
struct StreamedOutput {
  private let path: String
  private let handle: FileHandle

  /// - Parameter path: “-” for what the command prints.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      handle = .standardOutput
      return
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw Failure("\(path) could not be written. Check the folder and your right to write in it.")
    }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw Failure("\(path) could not be written: \(error.localizedDescription)")
    }
  }
}
