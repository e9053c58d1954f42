import Testing
import Vocabulary

@testable import Packs

struct RoundTripTests {
  @Test func `each pack is read, written and read again as the same`() throws {
    let library = try Repository.library.get()

    for pack in library.packs {
      let folder = try #require(library.folder(of: pack.id))
      let written = try folder.rewritten()
      let again = PackReading(written)
      #expect(again.faults.isEmpty)
      #expect(again.declared == PackReading(folder).declared, "\(pack.id)")
      #expect(try written.rewritten() == written, "\(pack.id)")
    }
  }

  @Test(arguments: [
    "yes", "null", "2018", "A: b", "a #b", "- a", "*starred", "B & C &d", "Wow!x", "\"quoted\"",
    "it’s", "back\\slash", "[a]", "{a}", "a, b", "50%", "£78", "trailing:", "’tis", "?", "%x",
  ])
  func `any text is written so that it reads back the same`(_ text: String) throws {
    var pack = PackReading(SmallPack.folder).declared
    pack.indicators[0].caveat = text
    pack.indicators[0].breakdowns = [text, text]
    pack.identity.place.name = text

    let again = PackReading(PackFolder(writing: pack))

    #expect(again.faults.isEmpty, "\(again.faults)")
    #expect(again.declared == pack)
  }
}
