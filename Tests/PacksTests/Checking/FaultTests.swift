import Examples
import Testing

@testable import Packs

struct FaultTests {
  @Test func `the small pack is right`() throws {
    let pack = try SmallPack.library().packs[0]

    #expect(pack.objectives.map(\.title) == ["Notice early"])
    #expect(pack.indicators[0].direction == .stated(.riseFirst))
    #expect(pack.actions[0].when.value?.by == "2025-03-31")
  }

  struct Wrong: Sendable {
    let file: String
    let text: String
    let place: String
    let says: String
  }

  static let table: [Wrong] = [
    Wrong(
      file: "terms.yaml",
      text: "- meaning: early-help\n  wrod: Help\n  source: { document: strategy, section: One }",
      place: "small/terms.yaml:2:3",
      says:
        "found the key “wrod”; expected a key of a term: meaning, word, short, also, note, source. Did you mean “word”?"
    ),
    Wrong(
      file: "terms.yaml",
      text: "- meaning: early-help\n  source: { document: strategy, section: One }",
      place: "small/terms.yaml:1:3",
      says:
        "found a term without “word”; expected the key “word”. The place’s own word."),
    Wrong(
      file: "terms.yaml",
      text:
        "- meaning: early-hlep\n  word: Help\n  source: { document: strategy, section: One }",
      place: "small/terms.yaml:1:12",
      says:
        "found “early-hlep”, which is not declared; expected the name of a meaning of the shared language. Did you mean “early-help”?"
    ),
    Wrong(
      file: "terms.yaml",
      text:
        "- meaning: early-help\n  word: Help\n  word: Aid\n  source: { document: strategy, section: One }",
      place: "small/terms.yaml:2:3",
      says: "found “word” more than once in one block; expected each key once."),
    Wrong(
      file: "agencies.yaml",
      text:
        "- { id: health, name: Health, covers: [gpp], source: { document: strategy, section: Two } }",
      place: "small/agencies.yaml:1:40", says: "Did you mean “gp”?"),
    Wrong(
      file: "agencies.yaml",
      text:
        "- { id: health, name: Health, source: { document: strategy, section: Two } }\n- { id: health, name: Again, source: { document: strategy, section: Two } }",
      place: "small/agencies.yaml:2:3",
      says:
        "found an agency named “health” again; expected each name once. The first is at small/agencies.yaml:1:3."
    ),
    Wrong(
      file: "agencies.yaml", text: "id: health",
      place: "small/agencies.yaml:1:1",
      says: "found a block of keys; expected a list: an agency after each hyphen."),
    Wrong(
      file: "agencies.yaml", text: "- Health\n- [a]\n- 7",
      place: "small/agencies.yaml:2:3",
      says: "found a list; expected an agency: a block of keys."),
    Wrong(
      file: "agencies.yaml",
      text:
        "- { id: Health, name: Health, source: { document: strategy, section: Two } }\n- { id: health, name: Health, source: { document: strategy, section: Two } }",
      place: "small/agencies.yaml:1:9",
      says: "found “Health”; expected a name of 1 to 64 of a–z, 0–9 and hyphen."),
    Wrong(
      file: "agencies.yaml", text: "", place: "small/agencies.yaml:1:1",
      says: "found nothing; expected declarations."),
    Wrong(
      file: "agencies.yaml", text: "- {id: health\n", place: "small/agencies.yaml:2:1",
      says: "found text that is not YAML"),
    Wrong(
      file: "actions.yaml",
      text:
        "- id: train\n  does: Train.\n  objective: notise\n  owners: [helth]\n  when: { by: 2025-02-30 }\n  source: { document: strategy, section: Three }",
      place: "small/actions.yaml:3:14", says: "Did you mean “notice”?"),
    Wrong(
      file: "actions.yaml",
      text:
        "- id: train\n  does: Train.\n  owners: [helth]\n  when: { by: 2025-02-30 }\n  source: { document: strategy, section: Three }",
      place: "small/actions.yaml:4:15",
      says: "found “2025-02-30”; expected a day written like 2023-12-31."),
    Wrong(
      file: "actions.yaml",
      text:
        "- id: train\n  does: Train.\n  owners: nobody\n  when: not stated\n  source: { document: strategy, section: Three }",
      place: "small/actions.yaml:3:11", says: "found “nobody”; expected a list."),
    Wrong(
      file: "rules.yaml", text: "- { rule: R-34, source: { document: strategy, section: Three } }",
      place: "small/rules.yaml:1:11",
      says: "found “R-34”; expected the number of a rule of practice, such as R-034."),
    Wrong(
      file: "rules.yaml",
      text: "- { rule: R-099, source: { document: strategy, section: Three } }",
      place: "small/rules.yaml:1:11",
      says: "found “R-099”, which is not declared; expected the name of a rule of practice."),
    Wrong(
      file: "rules.yaml",
      text:
        "- rule: R-034\n  source: { document: strategy, section: Three }\n- rule: R-029\n  parameters: [{ name: apointment_months, value: 6 }]\n  source: { document: strategy, section: Three }",
      place: "small/rules.yaml:3:3", says: "Did you mean “appointment_months”?"),
    Wrong(
      file: "rules.yaml",
      text:
        "- rule: R-034\n  parameters: [{ name: months, value: \"6\" }]\n  source: { document: strategy, section: Three }",
      place: "small/rules.yaml:2:39",
      says: "found “6”; expected a number, without quotation marks or unit."),
    Wrong(
      file: "related.yaml",
      text:
        "- { id: a, title: \(String(repeating: "Wording of a tool. ", count: 6)), state: named, source: { document: strategy, section: Two } }",
      place: "small/related.yaml:1:19",
      says: "Wording of a licensed tool must not be pasted into a pack"),
    Wrong(
      file: "related.yaml",
      text:
        "- { id: a, title: A, state: named, source: { document: stratgey, section: Two, lines: 9-3 } }",
      place: "small/related.yaml:1:87",
      says: "found “9-3”; expected line numbers, such as 94 or 179-183."),
    Wrong(
      file: "figures.yaml",
      text:
        "- id: share\n  says: A share\n  unit: percent\n  year: not stated\n  basis: starts\n  scope: place\n  cited: not stated\n  source: { document: strategy, section: Two }",
      place: "small/figures.yaml:1:3", says: "found a figure with neither number nor word"),
    Wrong(
      file: "bodies.yaml",
      text:
        "- { id: board, name: Board, source: { document: strategy, section: Two } }\n- { id: health, name: Health Board, source: { document: strategy, section: Two } }",
      place: "small/bodies.yaml:2:3",
      says: "found a body with the name of an agency, “health”; expected a name that no agency has."
    ),
    Wrong(
      file: "questions.yaml",
      text:
        "- id: which\n  asks: Which?\n  type: left_open\n  options: [{ id: all, says: All. }]\n  assigned_to: not stated\n  due: not stated\n  decision: { option: al, says: All., why: Simple., by: [board], decided_on: 2025-01-01 }\n  source: { document: strategy, section: Four }",
      place: "small/questions.yaml:1:3", says: "Did you mean “all”?"),
    Wrong(
      file: "questions.yaml",
      text:
        "- id: which\n  asks: Which?\n  type: left_open\n  about: [indicator/repeat-plans]\n  assigned_to: not stated\n  due: not stated\n  source: { document: strategy, section: Four }",
      place: "small/questions.yaml:4:11", says: "Did you mean “indicators”?"),
    Wrong(
      file: "indicators/repeat.yaml",
      text: SmallPack.file("indicators/repeat-plans.yaml", "id: repeat-plans", "id: repeat-planz"),
      place: "small/indicators/repeat.yaml:1:1",
      says: "expected the file to be named repeat-planz.yaml."),
    Wrong(
      file: "indicators/repeat-plans.yaml",
      text: SmallPack.file("indicators/repeat-plans.yaml", "type: count", "type: percentage"),
      place: "small/indicators/repeat-plans.yaml:1:1",
      says: "found a percentage without “denominator”; expected what it is out of."),
    Wrong(
      file: "indicators/repeat-plans.yaml",
      text: SmallPack.file("indicators/repeat-plans.yaml", "ended", "endded"),
      place: "small/indicators/repeat-plans.yaml:13:40",
      says: "found “endded”; expected when: one of “started”, “ended”. Did you mean “ended”?"),
    Wrong(
      file: "indicator/x.yaml", text: "a: b", place: "small/indicator/x.yaml:1:1",
      says: "Did you mean “indicators”?"),
    Wrong(
      file: "notes.txt", text: "a: b", place: "small/notes.txt:1:1",
      says: "found a file of this name"),
    Wrong(
      file: "pack.yaml",
      text: SmallPack.file("pack.yaml", "id: small", "id: smell"),
      place: "small/pack.yaml:1:1",
      says: "found the pack “smell” in the folder small; expected the folder to have the name"),
    Wrong(
      file: "pack.yaml",
      text: SmallPack.file("pack.yaml", "to: 2026", "to: 2023"),
      place: "small/pack.yaml:1:1", says: "found a period from 2024 to 2023"),
    Wrong(
      file: "pack.yaml",
      text: SmallPack.file("pack.yaml", "status: draft", "status: drat"),
      place: "small/pack.yaml:4:9", says: "Did you mean “draft”?"),
  ]

  @Test(arguments: table)
  func `each fault is told with its place, what was found and what to write`(
    _ wrong: Wrong
  ) throws {
    let faults = try SmallPack.faults(wrong.file, wrong.text)

    #expect(
      faults.contains {
        $0.place.description == wrong.place && $0.message.contains(wrong.says)
      }, "\(wrong.file): \(faults.map(\.description).joined(separator: "\n"))")
  }

  @Test func `every fault of every file is told, in their order`() throws {
    var folder = SmallPack.with("terms.yaml", "- { meaning: nothing }")
    folder["agencies.yaml"] = "- { nam: Health }"
    let library = try SmallPack.library()

    let faults = #expect(throws: PackFaults.self) { try library.checking(folder) }?.faults ?? []

    #expect(faults == faults.sorted())
    #expect(
      Set(faults.map(\.place.file)).isSuperset(of: ["small/agencies.yaml", "small/terms.yaml"]))
    #expect(faults.filter { $0.place.file == "small/agencies.yaml" }.count == 4)
    #expect(faults.contains { $0.found == "a term without “word”" })
  }

  @Test func `a folder without a pack file is told`() throws {
    let faults = try SmallPack.faults("pack.yaml", nil)

    #expect(faults.contains { $0.found == "a folder without pack.yaml" })
  }
}
