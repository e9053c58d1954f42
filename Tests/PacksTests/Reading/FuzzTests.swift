import Testing
import Vocabulary

@testable import Packs

/// The same random numbers every time, so that a failure can be seen again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct FuzzTests {
  private static let pieces =
    [
      "", " ", "\n", "\n  ", "- ", ": ", ":", "#", "\"", "'", "[", "]", "{", "}", ",", "|\n",
      ">-\n",
    ]
    + ["&a", "*a", "!t", "? ", "~", "null", "true", "R-034", "not stated", "2025-01-01", "\\u0041"]
    + [
      "id: x", "source:", "\t", "\r\n", "%YAML 1.1\n", "---\n", "...\n", "é", "👩‍👧", "\u{2028}",
      "\u{0}",
    ]
    + [String(repeating: "x", count: 500), String(repeating: "[", count: 30)]

  @Test(arguments: 0..<8)
  func `no text stops the reader, and every fault has a place in a file that was given`(
    seed: Int
  ) throws {
    var chance = Seeded(state: UInt64(seed))
    let library = try SmallPack.library()
    let paths = SmallPack.files.keys.sorted()
    for _ in 0..<80 {
      var folder = SmallPack.folder
      let path = paths.randomElement(using: &chance) ?? "pack.yaml"
      var scalars = Array((folder[path] ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let piece = FuzzTests.pieces.randomElement(using: &chance) ?? ""
        let start = Int.random(in: 0...scalars.count, using: &chance)
        let end = min(scalars.count, start + Int.random(in: 0...8, using: &chance))
        scalars.replaceSubrange(start..<end, with: Array(piece.unicodeScalars))
      }
      folder[path] = String(String.UnicodeScalarView(scalars))
      check(folder, library)
    }
  }

  private func check(_ folder: PackFolder, _ library: PackLibrary) {
    do throws(PackFaults) {
      let pack = try library.checking(folder)
      // What was believed is written and read back the same.
      let declared = PackReading(folder).declared
      let again = PackReading(PackFolder(writing: declared))
      #expect(again.faults.isEmpty, "\(again.faults)")
      #expect(again.declared == declared)
      #expect(pack.id.value == "small")
    } catch {
      #expect(!error.faults.isEmpty)
      for fault in error.faults {
        #expect(fault.place.file.hasPrefix("small"))
        #expect(fault.place.line >= 1 && fault.place.column >= 1)
      }
    }
  }
}
