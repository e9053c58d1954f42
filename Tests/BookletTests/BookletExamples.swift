import Booklet
import Testing
import Packs
import PublishedStatistics
import Vocabulary

/// The shipped tables and strategies, read once for all tests.
struct Shipped {
  let maker: BookletMaker
  let packs: PackLibrary
  let tables: PublishedLibrary

  static let read = Result { try Shipped() }

  private init() throws {
    tables = try PublishedLibrary.shipped()
    packs = try PackLibrary.shipped()
    maker = BookletMaker(library: tables, packs: packs)
  }

  /// The booklet of a place for the year to 31 March 2024.
  static func booklet(_ pack: String, _ period: Int? = 2024) throws -> Booklet {
    try read.get().maker.booklet(of: ID(pack), period: period)
  }

  static let places = ["bnes", "blackpool", "bury", "herefordshire", "liverpool"]
}

extension Booklet {
  /// An indicator by its name.
  func entry(_ id: String) throws -> BookletEntry {
    try #require(entries[ID(id)])
  }
}
