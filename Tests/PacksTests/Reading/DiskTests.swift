import Foundation
import Testing

@testable import Packs

struct DiskTests {
  /// A folder of its own for each test, gone when the test is over.
  private func inFolder(_ use: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("packs-\(UUID().uuidString)/small")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    for (path, text) in SmallPack.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try use(folder)
  }

  private func faults(_ folder: URL) -> String {
    do throws(PackFaults) {
      _ = try PackFolder(at: folder.path)
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `a pack is read from its folder, hidden files apart`() throws {
    try inFolder { folder in
      try Data("x".utf8).write(to: folder.appendingPathComponent(".DS_Store"))

      #expect(try PackFolder(at: folder.path) == SmallPack.folder)
      #expect(try PackFolder(at: folder.path + "/").name == "small")
    }
  }

  @Test func `a folder that is not there is told`() {
    #expect(
      faults(URL(fileURLWithPath: "/nowhere/small"))
        == "small:1:1: found nothing that can be read as a folder; expected the folder of a pack.")
  }

  @Test func `links, folders in folders, and bytes that are no text are refused`() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent("aims.yaml").path, withDestinationPath: "/dev/zero")
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("related/more"), withIntermediateDirectories: true)
      try Data([0x66, 0xFF, 0xFE]).write(to: folder.appendingPathComponent("gaps.yaml"))

      let told = faults(folder)

      #expect(told.contains("small/aims.yaml:1:1: found a link or a device"))
      #expect(told.contains("small/related/more:1:1: found a folder in a folder"))
      #expect(told.contains("small/gaps.yaml:1:1: found bytes that are not UTF-8"))
    }
  }

  @Test func `a file that is too big is refused before it is read`() throws {
    try inFolder { folder in
      let big = folder.appendingPathComponent("figures.yaml")
      try Data().write(to: big)
      let handle = try FileHandle(forWritingTo: big)
      // A hundred megabytes that take no room on the disk.
      try handle.truncate(atOffset: 100 * 1024 * 1024)
      try handle.close()

      #expect(faults(folder).contains("small/figures.yaml:1:1: found 104857600 bytes"))
    }
  }
}
