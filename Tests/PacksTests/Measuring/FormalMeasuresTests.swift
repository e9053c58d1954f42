import Examples
import Foundation
import Indicators
import Testing
import Vocabulary

@testable import Packs

struct FormalMeasuresTests {
  private static let places = ["bnes", "blackpool", "bury", "liverpool", "herefordshire"]

  @Test func `each of the 101 formal indicators of the five has a measure`() throws {
    let formal = try Self.formal()

    #expect(formal.count == 101)
    #expect(formal.filter(\.measures.isEmpty).map(\.id) == [])
    for indicator in formal {
      #expect(Set(indicator.measures).count == indicator.measures.count, "\(indicator.id)")
    }
  }

  /// With RECORD=1 the list is written anew: read what has changed before it is kept.
  @Test func `the definition of each is the one that was read and kept`() throws {
    let written =
      try Self.formal().map { indicator in
        ([indicator.id.value] + indicator.measures.map { "  " + $0.declaration.definition })
          .joined(separator: "\n")
      }.joined(separator: "\n") + "\n"
    let path = "Tests/PacksTests/Inventory/definitions.txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try written.write(
        to: Repository.root.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }
    let kept = try Repository.text(path).split(separator: "\n")
    let now = written.split(separator: "\n")

    #expect(kept.count == now.count)
    for (one, other) in zip(kept, now) where one != other { #expect(one == other) }
  }

  /// Of several sentences the first is the figure that the indicator is known by.
  @Test func `what is called a percentage, a count or a duration is one`() throws {
    for indicator in try Self.formal() {
      let definition = try #require(indicator.measures.first).declaration.definition
      switch indicator.type {
      case .percentage: #expect(definition.hasPrefix("Of "), "\(indicator.id)")
      case .count: #expect(definition.hasPrefix("The number of "), "\(indicator.id)")
      case .duration: #expect(definition.contains("number of days"), "\(indicator.id)")
      default: break
      }
    }
  }

  @Test func `R-171 what a proxy counts is said, and that it is one`() throws {
    let proxies = try Self.formal().filter { $0.marks.contains(.proxy) }

    #expect(proxies.count == 4)
    #expect(proxies.allSatisfy { !$0.measures.isEmpty })
  }

  @Test func `the invented place measures its own windows and takes over the rest`() throws {
    let vale = try #require(try Repository.library.get()["wrenbury-vale"])
    let missing = vale.indicators.filter { $0.status.isFormal && $0.measures.isEmpty }

    #expect(missing.map(\.id) == [])
  }

  static func formal() throws -> [IndicatorDeclaration] {
    let library = try Repository.library.get()
    return try places.flatMap { place in
      try #require(library.packs.first { $0.id.value == place }).indicators
        .filter(\.status.isFormal)
    }
  }
}
