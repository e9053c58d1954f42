import Foundation

/// A folder of its own, gone when the tests end.
struct TemporaryFolder: Sendable {
  let path: String

  init() {
    path = "\(Self.all)/\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private static let all: String = {
    atexit { TemporaryFolder.removeAll() }
    return FileManager.default.temporaryDirectory.path + "/heed-tests-\(getpid())"
  }()

  private static func removeAll() { try? FileManager.default.removeItem(atPath: all) }

  var database: String { "\(path)/heed.sqlite" }

  func bytes(_ name: String) -> [UInt8] {
    (try? Array(Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))) ?? []
  }

  func write(_ bytes: [UInt8], to name: String) {
    try? Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }
}
