import PublishedStatistics
import Testing

struct PackingTests {
  @Test func `tables are unpacked as they were packed`() throws {
    let tables = try Sample.all.map { try Sample.table($0.1, file: $0.0) }
    let packed = PublishedLibrary.pack(tables)
    let library = try PublishedLibrary(packed: packed)

    #expect(library.names == tables.map(\.name).sorted())
    for table in tables { #expect(try library.table(named: table.name) == table) }
    #expect(PublishedLibrary.pack(tables) == packed)
    #expect(try library.table(named: "d9") == nil)
  }

  @Test func `an added table is found in front of the one it replaces`() throws {
    let first = PublishedLibrary.pack([try Sample.table(Sample.children, file: "ons_one")])
    let changed = Sample.children.replacing("44768", with: "50000")
    let second = PublishedLibrary.pack([try Sample.table(changed, file: "ons_one")])
    let library = try PublishedLibrary(packed: first).adding(packed: second)

    #expect(try library.children(in: .authority("351"), midYear: 2024)?.text == "50000")
    #expect(library.names == ["ons_one"])
  }

  @Test func `what a later Heed kept is refused as such`() throws {
    var packed = PublishedLibrary.pack([try Sample.table(Sample.children)])
    packed["HEEDTABLES".utf8.count] = 2

    #expect(throws: PackedFault.laterEdition(2)) { try PublishedLibrary(packed: packed) }
    #expect(throws: PackedFault.notPackedTables) {
      try PublishedLibrary(packed: Array("HELLO".utf8))
    }
  }
}
