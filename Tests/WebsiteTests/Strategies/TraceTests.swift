import Booklet
import Examples
import Foundation
import Indicators
import Packs
import Testing
import UseCases
import Vocabulary

struct TraceTests {
  private static let library = Result { () throws(PackFaults) in try PackLibrary.shipped() }

  private func rows(_ origins: [FactOrigin] = FactOrigin.all) throws -> [TraceRow] {
    try Self.library.get().trace(countedFrom: origins).filter { $0.kind == .indicator }
  }

  @Test func `every formal indicator says what serves it, or what it needs`() throws {
    let rows = try rows()

    #expect(rows.count == 101)
    #expect(rows.contains { $0.status == .served } && rows.contains { $0.status == .notYet })
    for row in rows {
      #expect((row.status == .served) == (row.missing == nil), "\(row.id)")
      #expect((row.status == .notYet) == row.servedBy.isEmpty, "\(row.id)")
    }
  }

  @Test func `without facts no indicator has figures of its own`() throws {
    for row in try rows([]) {
      #expect(row.status != .served, "\(row.id)")
      #expect(row.servedBy.allSatisfy { $0 == "Booklet/NearestPublished" }, "\(row.id)")
    }
  }

  @Test func `an indicator is served from a source only where that source tells all it asks`()
    throws
  {
    let library = try Self.library.get()
    for origin in FactOrigin.all {
      let name = try #require(origin.by.first).description
      for row in try rows([origin]) where row.servedBy.contains(name) {
        let pack = try #require(library.packs.first { $0.id.value == row.place })
        let indicator = try #require(pack.indicators.first { $0.id.value == row.id })
        let answered = indicator.measures.filter { text in
          guard case .measured(let measure) = text.declaration else { return false }
          return origin.supply(of: pack, in: library).answers(measure)
        }
        #expect(!answered.isEmpty, "\(row.id)")
        #expect(row.status == .partly || answered.count == indicator.measures.count, "\(row.id)")
      }
    }
  }

  @Test(arguments: [
    "bury-audit-early-identification", "bury-audit-assessment-quality", "bury-audit-family-history",
    "bury-audit-gcp-used", "bury-audit-poverty-aware", "bury-audit-plan-quality",
    "bury-audit-response-timely", "bury-audit-plan-impact", "bury-audit-multiagency-working",
    "bury-ev-good-practice", "bury-ev-continuum-use", "bury-ev-timeliness",
    "bury-feedback-neglect-families", "bury-feedback-parents-by-stage", "bury-young-people-views",
    "blackpool-eha-audit", "bnes-audit-multiagency-neglect", "bnes-audit-eh-csc",
    "herefordshire-plans-measurable", "herefordshire-assessment-strengths-needs",
    "herefordshire-eh-positive-difference", "liverpool-audit-voice",
  ])
  func `what forms yield by declaration is served where audits and feedback points count it`(
    _ indicator: String
  ) throws {
    let row = try #require(try rows().first { $0.id == indicator })

    #expect(row.status == .served, "\(row.missing ?? "")")
    #expect(row.servedBy.contains("UseCases/RecordFacts"))
  }

  @Test func `without the form that an audit names, its indicators are not yet served`() throws {
    let library = try Self.library.get()
    var bury = try #require(library.folder(of: "bury"))
    bury["audits.yaml"] = try #require(bury["audits.yaml"]).replacing(
      "  forms: [neglect-case-audit]\n", with: "")
    let without = try PackLibrary(
      library.folders.map { $0.name == "bury" ? bury : $0 }
    ).trace(countedFrom: FactOrigin.all)

    let row = try #require(without.first { $0.id == "bury-audit-plan-quality" })
    #expect(row.status == .notYet)
    #expect(row.missing == "Needs multi-agency audits of cases.")
  }

  @Test func `the types and tests that are named for figures exist`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    func text(_ folder: String) throws -> String {
      let path = root.appendingPathComponent(folder).path
      return try FileManager.default.subpathsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(".swift") }
        .map { try String(contentsOfFile: path + "/" + $0, encoding: .utf8) }.joined()
    }
    let rows = try rows()
    for type in Set(rows.flatMap(\.servedBy)) {
      let parts = type.split(separator: "/")
      #expect(try text("Sources/\(parts[0])").contains("\(parts[1])"), "\(type)")
    }
    for test in Set(rows.flatMap(\.tests)) {
      let named = try #require(NamedTest(test))
      #expect(try text("Tests/\(named.target)").contains("func `\(named.name)`"), "\(test)")
    }
    #expect(FactOrigin.all.allSatisfy { !$0.by.isEmpty && !$0.tests.isEmpty })
  }
}
