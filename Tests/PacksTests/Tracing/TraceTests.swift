import Examples
import Foundation
import Testing
import Vocabulary

@testable import Packs

struct TraceTests {
  @Test func `every type that is said to serve something exists in its room`() throws {
    let served = try Repository.library.get().language.served

    for type in Set(served.flatMap(\.by)) {
      let text = try text(in: "Sources/\(type.room)")
      let pattern = try Regex("\\b(struct|enum|class|actor|protocol|typealias) \(type.name)\\b")
      #expect(text.contains(pattern), "\(type)")
    }
  }

  @Test func `every test that is said to prove something exists in its target`() throws {
    let served = try Repository.library.get().language.served

    for test in Set(served.flatMap(\.tests)) {
      #expect(try text(in: "Tests/\(test.target)").contains("func `\(test.name)`"), "\(test)")
    }
  }

  @Test func `a rule is proven by a test that names it`() throws {
    for item in try Repository.library.get().language.served where item.item.kind == .practiceRules
    {
      #expect(item.tests.allSatisfy { $0.name.contains(item.item.id) }, "\(item.item)")
    }
  }

  @Test func `the table has every rule, objective, formal indicator and named system of the five`()
    throws
  {
    let trace = try Repository.library.get().trace()
    let rules = try Repository.inventory("rules")
    let systems = try Repository.inventory("systems")
    let objectives = try Repository.inventory("objectives-and-actions")
      .filter { $0["type"] == "objective" }

    #expect(trace.count { $0.kind == .indicator } == 101)
    for (rows, kind, id) in [(rules, TraceKind.rule, "rule"), (systems, .system, "id")] {
      let listed = rows.flatMap { row in
        (row["places"] ?? "").split(separator: " ").map { "\($0) \(row[id] ?? "")" }
      }
      #expect(
        Set(trace.filter { $0.kind == kind }.map { "\($0.place) \($0.id)" }) == Set(listed))
    }
    for row in objectives {
      for item in (row["items"] ?? "").split(separator: " ") {
        #expect(
          trace.contains { $0.kind == .objective && $0.item == "\(row["place"] ?? "")/\(item)" })
      }
    }
  }

  @Test func `every item of the table is declared`() throws {
    let library = try Repository.library.get()

    for row in library.trace() {
      let pack = try #require(library[ID(row.place)])
      let key = try #require(DeclarationKey(String(row.item.dropFirst(row.place.count + 1))))
      #expect(pack.declarations.contains(key), "\(row.item)")
    }
  }

  @Test func `what nothing serves is said not to be served yet`() throws {
    let trace = try Repository.library.get().trace()

    #expect(trace.filter { $0.servedBy.isEmpty }.allSatisfy { $0.status == .notYet })
    #expect(trace.filter { !$0.servedBy.isEmpty }.allSatisfy { !$0.tests.isEmpty })
    let claimed = Set(try Repository.library.get().language.served.map(\.item.id))
    #expect(
      trace.filter { $0.kind != .objective && !claimed.contains($0.id) }
        .allSatisfy { $0.status == .notYet && $0.servedBy.isEmpty })
    #expect(trace.allSatisfy { ($0.status != .partly || $0.missing != nil) })
    #expect(trace.allSatisfy { $0.status != .served || $0.missing == nil })
  }

  @Test(arguments: [
    ([], ServiceStatus.notYet, []),
    (["practice-rules/R-034"], .partly, ["R-034"]),
    (
      ["practice-rules/R-034", "system-names/delivery-plan"], .partly,
      ["R-034", "following its actions"]
    ),
  ])
  func `an objective is served as far as its rules, indicators and actions are`(
    claims: [String], status: ServiceStatus, by: [String]
  ) throws {
    var language = SmallPack.language
    language["system-names.yaml"] =
      "- { id: delivery-plan, title: Delivery plan, sort: document, does: Follow actions. }"
    language["served.yaml"] =
      claims.map { "- { item: \($0), status: served, by: [A/B], tests: [\"ATests: b\"] }" }
      .joined(separator: "\n") + (claims.isEmpty ? "[]" : "")

    let library = try PackLibrary([language, SmallPack.folder])
    let row = try #require(library.trace().first { $0.kind == .objective })
    let counted = try #require(
      library.trace { _ in [ID("repeat-plans"): Serving(.served)] }.first { $0.kind == .objective })

    #expect(row.item == "small/objectives/notice")
    #expect(row.status == status && row.servedBy == by)
    #expect(row.missing?.contains("repeat-plans") == true)
    #expect(
      counted.servedBy == row.servedBy.filter { $0 == "R-034" } + ["repeat-plans"]
        + row.servedBy.filter { $0 != "R-034" })
    #expect((counted.status == .served) == (claims.count == 2))
  }

  @Test func `an indicator is never claimed by hand`() throws {
    var language = SmallPack.language
    language["served.yaml"] =
      "- { item: indicators/repeat-plans, status: served, by: [A/B], tests: [\"ATests: b\"] }"

    let faults = #expect(throws: PackFaults.self) {
      try PackLibrary([language, SmallPack.folder])
    }

    #expect(faults?.description.contains("the figures that are made say what is served") == true)
  }

  @Test func `the table is written with its heading and seven columns`() throws {
    let lines = try Repository.library.get().trace().csv.split(separator: "\n")

    #expect(lines[0] == "kind,id,place,item,served_by,test,status")
    #expect(
      lines.contains {
        $0.hasPrefix("rule,R-034,bury,bury/rules/R-034,Casework/EarlySignsEarlyHelp,")
          && $0.hasSuffix(",served")
      })
  }

  @Test(arguments: [
    ("- { item: practice-rules/R-034, status: served }", "claimed without type or test"),
    (
      "- { item: practice-rules/R-034, status: partly, by: [A/B], tests: [\"ATests: b\"] }",
      "partly without “missing”"
    ),
    (
      "- { item: practice-rules/R-034, status: not yet, by: [A/B], tests: [\"ATests: b\"] }",
      "a line for what is not served"
    ),
    (
      "- { item: practice-rules/R-043, status: served, by: [A/B], tests: [\"ATests: b\"] }",
      "Did you mean “R-034”?"
    ),
    (
      "- { item: practice-rules/R-034, status: served, by: [B], tests: [b] }",
      "expected a type of the software"
    ),
  ])
  func `a claim without proof is refused`(text: String, says: String) throws {
    var language = SmallPack.language
    language["served.yaml"] = text

    let faults = #expect(throws: PackFaults.self) {
      try PackLibrary([language, SmallPack.folder])
    }

    #expect(faults?.description.contains(says) == true, "\(faults?.description ?? "")")
  }

  private func text(in folder: String) throws -> String {
    let path = Repository.root.appendingPathComponent(folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: path + "/" + $0, encoding: .utf8) }.joined()
  }
}
