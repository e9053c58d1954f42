import Examples
import Testing
import Vocabulary

@testable import Packs

struct InheritanceTests {
  @Test func `the invented place takes over what it does not declare itself`() throws {
    let library = try Repository.library.get()
    let vale = try #require(library["wrenbury-vale"])
    let bury = try #require(library["bury"])

    #expect(vale.principles == bury.principles)
    #expect(vale.inherited.contains(DeclarationKey(.principles, "childs-voice")))
    #expect(vale.place.isFictional)
    #expect(vale.indicators.count == bury.indicators.count - 4 + 7)
  }

  @Test func `it has agencies, terms and numbers of its own`() throws {
    let library = try Repository.library.get()
    let vale = try #require(library["wrenbury-vale"])

    #expect(vale.agencies.contains { $0.name == "Vale Police" })
    #expect(vale.agencies.contains { $0.id == "everyone" })
    #expect(vale.terms.first { $0.meaning == "early-help" }?.word == "Family Help")
    #expect(
      vale.terms.allSatisfy { !vale.inherited.contains(DeclarationKey(.terms, $0.meaning.value)) })
    #expect(
      vale.clocks.first { $0.id == "repeat-plan-window" }?.length.value?.number == 3)
    #expect(vale.figures.isEmpty)
  }

  @Test func `what is declared anew keeps its place among the rest`() throws {
    let library = try Repository.library.get()
    let vale = try #require(library["wrenbury-vale"])

    #expect(vale.levels.map(\.name).prefix(2) == ["Universal services", "Family Help"])
    #expect(
      library.place(of: DeclarationKey(.levels, "early-help"), in: "wrenbury-vale")?.file
        == "wrenbury-vale/levels/early-help.yaml")
    #expect(
      library.place(of: DeclarationKey(.levels, "universal"), in: "wrenbury-vale")?.file
        == "bury/levels/universal.yaml")
  }

  private static func child(_ more: String, _ files: [String: String] = [:]) -> PackFolder {
    var files = files
    files["pack.yaml"] =
      (SmallPack.files["pack.yaml"] ?? "").replacing("id: small\n", with: "id: child\n\(more)\n")
    return PackFolder(name: "child", files: files)
  }

  @Test(arguments: [
    ("extends: smal", "Did you mean “small”?"),
    ("extends: child", "extends itself"),
    (
      "extends: small\nleaves_out: [indicators/repeat-plan]",
      "Did you mean “indicators/repeat-plans”?"
    ),
    ("extends: small\nleaves_out: [indicators/repeat-plans]", "which this pack takes over"),
    ("extends: small\nreplaces: [agency]", "Did you mean “agencies”?"),
    ("extends: small\nreplaces: [agencies]", "“health”, which is not declared"),
    ("leaves_out: [indicators/repeat-plans]", "expected a pack that it extends"),
  ])
  func `what cannot be joined is told`(more: String, says: String) throws {
    let library = try SmallPack.library()

    let faults = #expect(throws: PackFaults.self) {
      try library.checking(InheritanceTests.child(more))
    }

    #expect(faults?.description.contains(says) == true, "\(faults?.description ?? "")")
  }

  @Test func `packs that extend one another in a circle are refused`() throws {
    let other = PackFolder(
      name: "other",
      files: [
        "pack.yaml": (SmallPack.files["pack.yaml"] ?? "")
          .replacing("id: small", with: "id: other\nextends: child")
      ])

    let faults = #expect(throws: PackFaults.self) {
      try PackLibrary([SmallPack.language, other, InheritanceTests.child("extends: other")])
    }

    #expect(faults?.description.contains("extends itself") == true)
  }
}
