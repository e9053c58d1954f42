import Examples
import Testing
import Vocabulary

@testable import Packs

/// Everything that the inventory of the five strategies lists is carried, where the list says.
struct InventoryTests {
  private func pack(_ row: [String: String]) throws -> StrategyPack {
    try #require(try Repository.library.get()[ID(row["place"] ?? "")])
  }

  @Test func `all 101 formal indicators are carried, and those implied or quoted too`() throws {
    let rows = try Repository.inventory("indicators")

    #expect(rows.count == 161)
    #expect(rows.count { $0["status"]?.hasPrefix("formal") == true } == 101)
    for row in rows {
      let found = try pack(row).indicators.first { $0.id.value == row["id"] }
      let indicator = try #require(found, "\(row["id"] ?? "")")
      #expect(indicator.status.rawValue == row["status"], "\(indicator.id)")
      let line = try #require(Int(row["line"] ?? ""))
      #expect(indicator.source.contains { $0.lines?.contains(line) == true }, "\(indicator.id)")
    }
  }

  @Test
  func `all 350 aims, objectives, actions, principles, arrangements and questions are carried`()
    throws
  {
    let rows = try Repository.inventory("objectives-and-actions")
    var carried: [String: Int] = [:]

    #expect(rows.count == 350)
    for row in rows {
      let pack = try pack(row)
      let line = try #require(Int(row["line"] ?? ""))
      let keys = (row["items"] ?? "").split(separator: " ").compactMap {
        DeclarationKey(String($0))
      }
      #expect(!keys.isEmpty)
      for key in keys {
        #expect(pack.declarations.contains(key), "\(pack.id)/\(key)")
      }
      let lines = keys.flatMap { pack.sources(of: $0) }.compactMap(\.lines)
      #expect(lines.contains { $0.contains(line) } || row["type"] == "objective", "\(row)")
      carried[row["items"] ?? "", default: 0] += row["type"] == "objective" ? 0 : 1
    }
    #expect(carried.allSatisfy { $0.value <= 5 })
  }

  @Test func `all 109 stated figures are carried with the number that is stated`() throws {
    let rows = try Repository.inventory("figures")

    #expect(rows.count == 109)
    for row in rows {
      let found = try pack(row).figures.first { $0.id.value == row["id"] }
      let figure = try #require(found, "\(row)")
      let line = try #require(Int(row["line"] ?? ""))
      #expect(figure.source.contains { $0.lines?.contains(line) == true }, "\(figure.id)")
      let stated = (row["value"] ?? "").filter { $0.isNumber || $0 == "." }
      if let value = figure.value, let number = Double(stated) {
        #expect(value == number || number == value * 1_000_000_000, "\(figure.id)")
      } else {
        #expect(figure.words != nil || figure.value != nil, "\(figure.id)")
      }
    }
  }

  @Test func `every named system is carried by each place that names it`() throws {
    let rows = try Repository.inventory("systems")
    let library = try Repository.library.get()

    #expect(rows.count == 241)
    #expect(Set(library.language.systems.map(\.id.value)) == Set(rows.compactMap { $0["id"] }))
    for row in rows {
      for place in (row["places"] ?? "").split(separator: " ") {
        let pack = try #require(library[ID(String(place))])
        #expect(pack.systems.contains { $0.system.value == row["id"] }, "\(place): \(row)")
      }
    }
  }

  @Test func `every rule of practice is in force where its strategy states it`() throws {
    let rows = try Repository.inventory("rules")
    let library = try Repository.library.get()

    #expect(rows.count == 155)
    #expect(
      Set(library.language.rules.map(\.rule.description)) == Set(rows.compactMap { $0["rule"] }))
    for row in rows {
      for place in (row["places"] ?? "").split(separator: " ") {
        let pack = try #require(library[ID(String(place))])
        #expect(pack.rules.contains { $0.rule.description == row["rule"] }, "\(place): \(row)")
      }
    }
  }

  @Test func `the draft of B&NES keeps its open notes open`() throws {
    let draft = try #require(try Repository.library.get()["bnes"])

    #expect(draft.questions.count { $0.type == .leftOpen } == 9)
    #expect(draft.questions.allSatisfy { $0.isOpen && $0.assignedTo == .notStated })
    #expect(draft.principleSets.count { $0.standing == .candidate } == 4)
    let readings = try #require(draft.questions.first { $0.id == "which-protection-plans" })
    #expect(
      readings.options.map(\.means)
        == [
          [DeclarationKey(.indicators, "bnes-cpp-neglect-count")],
          [DeclarationKey(.indicators, "bnes-cpp-over-12-months")],
        ])
    #expect(draft.actions.isEmpty && draft.identity.agreed == .notStated)
    #expect(draft.gaps.contains { $0.type == .absentAppendix })
  }
}
