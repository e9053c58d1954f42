import Foundation

/// Where a benchmark works: folders that are thrown away afterwards, and the programs it measures.
struct Workplace: Sendable {
  /// The release program.
  let heed: URL
  /// The bare page that serving is compared with.
  let hello: URL
  private let root: URL

  init(root: URL, heed: URL, hello: URL) {
    self.root = root
    self.heed = heed
    self.hello = hello
  }

  /// An empty folder, on the same file system as every other.
  func folder(_ name: String) throws -> URL {
    let folder = root.appending(path: name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder that several benchmarks of a run use; the first of them makes it.
  func shared(_ name: String) -> URL { root.appending(path: name) }

  func clear() { try? FileManager.default.removeItem(at: root) }
}
