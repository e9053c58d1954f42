import Glibc

/// Whole small files, read and written through the operating system with its own reasons for failing.
enum PlainFile {
  /// The operating system's words for its last error.
  static func reason(_ otherwise: Int32 = EACCES) -> String {
    let code = errno == 0 ? otherwise : errno
    return String(cString: strerror(code)).lowercased()
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size in bytes; 0 when there is no such file.
  static func size(of path: String) -> Int64 {
    var found = stat()
    return stat(path, &found) == 0 ? Int64(found.st_size) : 0
  }

  /// The first bytes of a file; nil when it cannot be read, with the reason in `errno`.
  static func read(_ path: String, atMost limit: Int = 1 << 24) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = min(limit, Int(max(0, PlainFile.size(of: path))))
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while got < size {
        let step = Glibc.read(file, buffer.baseAddress.map { $0 + got }, size - got)
        guard step > 0 else { break }
        got += step
      }
      count = got
    }
    return got == size ? bytes : nil
  }

  /// Writes a file that must not be there yet, for its owner's eyes alone, and waits until it is on the disk.
  ///
  /// It gets its name when it is whole: a crash leaves all of it or none.
  static func create(_ path: String, _ text: String) -> Bool {
    let part = "\(path).part"
    unlink(part)
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer {
      close(file)
      unlink(part)
    }
    return put(Array(text.utf8), into: file) && name(part, path) && syncFolder(of: path)
  }

  /// Writes a file, over whatever is there, for its owner’s eyes alone, and waits until it is on the disk.
  static func overwrite(_ path: String, _ bytes: [UInt8]) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return put(bytes, into: file)
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let step = bytes.withUnsafeBytes {
        write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      guard step > 0 else { return false }
      done += step
    }
    return fsync(file) == 0
  }

  /// Never in place of a file that is there, even where the file system knows no links.
  private static func name(_ part: String, _ path: String) -> Bool {
    if link(part, path) == 0 { return true }
    guard errno == EPERM || errno == EOPNOTSUPP, !exists(path) else { return false }
    return rename(part, path) == 0
  }

  /// Waits until the names in a file's folder are on the disk.
  @discardableResult
  static func syncFolder(of path: String) -> Bool {
    let end = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    let folder = open(end.isEmpty ? "/" : String(end), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }
}
