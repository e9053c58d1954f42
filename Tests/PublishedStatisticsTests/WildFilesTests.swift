import Testing

@testable import PublishedStatistics

/// Files and kept tables with anything in them: refused or kept whole, and never a crash.
struct WildFilesTests {
  @Test(arguments: Sample.all)
  func `a changed file is refused or written again as it is`(
    _ sample: (name: String, text: String)
  ) {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<150 {
      var bytes = Sample.bytes(sample.text)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        change(&bytes, using: &generator)
      }
      if let table = try? PublishedTableReader.table(from: bytes, file: sample.name) {
        #expect(table.csv == bytes)
      }
    }
  }

  @Test func `packed tables that were damaged are refused`() throws {
    let packed = PublishedLibrary.pack([try Sample.table(Sample.laterPlans)])
    for place in packed.indices {
      var damaged = packed
      damaged[place] ^= 0x41
      #expect(throws: PackedFault.self) { try PublishedLibrary(packed: damaged) }
    }
    for end in 0..<packed.count {
      #expect(throws: PackedFault.self) { try PublishedLibrary(packed: Array(packed[..<end])) }
    }
  }

  @Test func `tables forged with a right checksum are refused or read, without a crash`() throws {
    let packed = PublishedLibrary.pack(try Sample.all.map { try Sample.table($0.1, file: $0.0) })
    var generator = SeededGenerator(seed: 42)
    var refused = 0
    for _ in 0..<500 {
      var bytes = Array(packed.dropLast(8))
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: PackedTables.opening.count + 1..<bytes.count, using: &generator)
        bytes[place] = .random(in: 0...255, using: &generator)
      }
      bytes += Checksum.bytes(of: bytes[...])
      do {
        let library = try PublishedLibrary(packed: bytes)
        for name in library.names { _ = try library.table(named: name)?.csv }
      } catch {
        refused += 1
      }
    }
    #expect(refused > 50)
  }

  private func change(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[place] = .random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2:
      bytes.insert(Array(",\"\r\n;.-0c%".utf8).randomElement(using: &generator) ?? 0, at: place)
    default: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
    }
  }
}
