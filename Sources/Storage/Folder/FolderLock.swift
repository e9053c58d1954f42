import Glibc

/// The lock that one process at a time holds on a data folder: a server, or a job that must have it to itself.
///
/// The operating system lets go of it when the process ends, however it ends.
final class FolderLock: Sendable {
  private let file: Int32

  init(_ folder: DataFolder) throws(StoreProblem) {
    let file = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .folderNotWritable(path: folder.path, why: PlainFile.reason())
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .inUse(path: folder.path, process: Self.holder(folder))
    }
    self.file = file
    let process = Array("\(getpid())\n".utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, process, process.count, 0)
  }

  deinit { close(file) }

  private static func holder(_ folder: DataFolder) -> String {
    let text = PlainFile.read(folder.lock, atMost: 32).map { String(decoding: $0, as: UTF8.self) }
    let digits = (text ?? "").prefix(while: \.isNumber)
    return digits.isEmpty ? "unknown" : String(digits)
  }
}
