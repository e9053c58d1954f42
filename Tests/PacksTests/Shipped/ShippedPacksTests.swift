import Foundation
import Testing
import Vocabulary

@testable import Packs

struct ShippedPacksTests {
  @Test func `the packs in the repository have no fault`() throws {
    let library = try Repository.library.get()

    #expect(
      library.packs.map(\.id.value)
        == ["blackpool", "bnes", "bury", "herefordshire", "liverpool", "wrenbury-vale"])
  }

  @Test func `the program carries the packs as they stand in the repository`() throws {
    let onDisk = try PackFolder.all(in: Repository.packs)

    #expect(PackLibrary.shippedFolders == onDisk)
    #expect(try PackLibrary.shipped().packs == Repository.library.get().packs)
  }

  @Test func `every declaration of the five says where its document says so, and on which lines`()
    throws
  {
    for pack in try Repository.library.get().packs where !pack.place.isFictional {
      for key in pack.declarations where key.kind != .documents {
        let sources = pack.sources(of: key)
        #expect(!sources.isEmpty, "\(pack.id)/\(key)")
        #expect(sources.allSatisfy { $0.lines != nil && !$0.section.isEmpty }, "\(key)")
      }
    }
  }

  /// With RECORD=1 the schemas are written anew.
  @Test func `editors are told the same keys that are read`() throws {
    let folder = Repository.root.appendingPathComponent("packs/schema")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, schema) in PackSchema.files {
        try schema.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
    }
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(written) == Set(PackSchema.files.keys))
    for (name, schema) in PackSchema.files {
      #expect(try Repository.text("packs/schema/\(name)") == schema, "\(name)")
    }
  }

  @Test func `a licensed tool is named and nothing of it is quoted`() throws {
    for pack in try Repository.library.get().packs {
      for tool in pack.instruments where tool.licensedBy != nil {
        #expect(tool.uses.count <= 2 && tool.uses.allSatisfy { $0.when.utf8.count <= 100 })
      }
    }
  }
}
