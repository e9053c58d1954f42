import Examples
import Testing
import Vocabulary

@testable import Packs

struct AreaTests {
  private static let good = """
    - { id: north, name: North, kind: locality }
    - { id: kiln, name: Kiln, kind: ward, part_of: north, postcodes: [ZY1, ZY2 4] }
    - { id: salt, name: Salt, kind: ward, postcodes: [ZY2, ZY1 4LS] }
    """

  private func area(_ kind: AreaKind, _ postcode: String) throws -> ID<Area>? {
    let pack = try SmallPack.library().checking(SmallPack.with("areas.yaml", Self.good))
    return pack.placeAreas.area(kind, of: try #require(Postcode(checking: postcode)))
  }

  @Test func `a home lies in the ward with the smallest part of the map that it is in`() throws {
    #expect(try area(.ward, "ZY1 4LT") == "kiln")
    #expect(try area(.ward, "ZY1 4LS") == "salt")
    #expect(try area(.ward, "ZY2 4AA") == "kiln")
    #expect(try area(.ward, "ZY2 5AA") == "salt")
    #expect(try area(.ward, "ZY3 5AA") == nil)
  }

  @Test func `a locality is found by its wards, and a ward of none lies in none`() throws {
    #expect(try area(.locality, "ZY1 1AA") == "north")
    #expect(try area(.locality, "ZY2 5AA") == nil)
  }

  @Test(arguments: [
    ("postcodes: [ZY1, ZY2 4]", "postcodes: [ZY1, over the hill]", "a district such as ZY1"),
    ("postcodes: [ZY1, ZY2 4]", "postcodes: [ZY1, ZY2]", "alone"),
    ("name: Salt", "name: Kiln", "alone"),
    ("part_of: north", "part_of: salt", "with the name of a locality"),
    (", postcodes: [ZY2, ZY1 4LS]", "", "postcodes, or for a locality wards"),
    ("kind: locality", "kind: county", "one of ward, locality"),
  ])
  func `areas in which a home could not be found are told where they stand`(
    _ old: String, _ new: String, _ expected: String
  ) throws {
    let faults = try SmallPack.faults("areas.yaml", Self.good.replacing(old, with: new))

    #expect(faults.contains { $0.expected.contains(expected) }, "\(faults)")
    #expect(faults.allSatisfy { $0.place.file == "small/areas.yaml" && $0.place.line > 0 })
  }

  @Test func `a place without areas is as good as before`() throws {
    #expect(try SmallPack.faults("areas.yaml", nil).isEmpty)
    let pack = try #require(SmallPack.library()["small"])
    #expect(pack.placeAreas.isEmpty)
  }

  @Test func `every home of the invented place but those beyond its edge lies in a ward`() throws {
    let pack = try #require(Repository.library.get()["wrenbury-vale"])

    #expect(pack.areas.count { $0.kind == .ward } == 4)
    for district in 1...8 {
      let home = try #require(Postcode(checking: "ZY\(district) 9AA"))
      #expect(pack.placeAreas.area(.ward, of: home) != nil)
      #expect(pack.placeAreas.area(.locality, of: home) != nil)
    }
  }
}
