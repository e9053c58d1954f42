import Examples
import Testing
import Vocabulary

@testable import Packs

struct DraftingTests {
  private static let measure: ID<IndicatorDeclaration> = "bnes-cin-neglect-count"

  private func draft() throws -> (WorkingCopy, PackLibrary) {
    let library = try Repository.library.get()
    return (WorkingCopy(of: try #require(library.folder(of: "bnes"))), library)
  }

  @Test func `a copy that nobody changed has no changes`() throws {
    let (copy, library) = try draft()

    #expect(copy.edited.isEmpty)
    #expect(try copy.changes(in: library).isEmpty)
  }

  @Test func `a change is told with what stood there, what stands there and what names it`() throws
  {
    var (copy, library) = try draft()
    let path = "indicators/bnes-cin-neglect-count.yaml"
    copy[path] = copy[path]?.replacing("direction: down", with: "direction: rise_first")

    let changes = try copy.changes(in: library)

    #expect(copy.edited == [path])
    #expect(changes.declarations.count == 1)
    let change = try #require(changes.declarations.first)
    #expect(change.type == .changed)
    #expect(
      change.keys == [KeyChange(key: "direction", before: "down", after: "rise_first")])
    #expect(
      change.affects.map(\.description) == [
        "evidence/fewer-in-need", "objectives/fewer-in-need", "questions/agreement-to-measures",
        "questions/in-need-baseline",
      ])
  }

  @Test func `what is taken away is told, and what still names it is a fault`() throws {
    var (copy, library) = try draft()
    copy["indicators/bnes-parent-satisfaction.yaml"] = nil

    let faults = #expect(throws: PackFaults.self) { try copy.changes(in: library) }

    #expect(
      faults?.description.contains("“bnes-parent-satisfaction”, which is not declared") == true)
  }

  @Test func `half-finished work is kept and told to have faults`() throws {
    var (copy, library) = try draft()
    copy["aims.yaml"] = "- id: half"

    #expect(throws: PackFaults.self) { try copy.checked(in: library) }
    #expect(WorkingCopy(of: copy.base, now: copy.folder) == copy)
    #expect(throws: DraftRefusal.self) {
      try copy.assign("which-principles", to: ["lscb"], in: library)
    }
  }

  @Test func `an open question is assigned, decided, and keeps its decision`() throws {
    var (copy, library) = try draft()

    try copy.assign("which-principles", to: ["lscb"], by: "2026-06-30", in: library)
    try copy.decide(
      "which-principles",
      Decision(
        "early-help", says: "The early help set holds.", why: "It is ours already; see & *agree*.",
        by: ["lscb"], on: "2026-06-12"), in: library)

    let pack = try copy.checked(in: library)
    let question = try #require(pack.questions.first { $0.id == "which-principles" })
    #expect(!question.isOpen)
    #expect(question.assignedTo == .stated(["lscb"]))
    #expect(question.due.value?.by == "2026-06-30")
    #expect(question.decision?.decidedOn == "2026-06-12")
    #expect(question.decision?.why == "It is ours already; see & *agree*.")
    #expect(copy.edited == ["questions.yaml"])
    #expect(
      throws: DraftRefusal.alreadyDecided("which-principles")
    ) { try copy.assign("which-principles", to: ["lscb"], in: library) }
  }

  @Test func `a decision leaves the other questions and the remarks between them as they were`()
    throws
  {
    var (copy, library) = try draft()
    let before = try #require(copy["questions.yaml"])
    let place = try #require(before.firstRange(of: "- id: which-principles"))
    let remarked =
      "# Kept by Ada\n" + before[..<place.lowerBound] + "# Ask the board\n"
      + before[place.lowerBound...] + "\n# The end\n"
    copy["questions.yaml"] = remarked

    try copy.assign("which-principles", to: ["lscb"], in: library)

    let after = try #require(copy["questions.yaml"])
    for remark in ["# Kept by Ada\n", "# Ask the board\n- id: which-principles\n", "# The end\n"] {
      #expect(after.contains(remark), "\(remark)")
    }
    #expect(after.hasPrefix("# Kept by Ada\n" + before[..<place.lowerBound]))
    #expect(after.contains("assigned_to: [lscb]"))
    #expect(try copy.checked(in: library).questions.count > 1)
  }

  @Test func `the remarks at the top of a file of one declaration stay`() throws {
    var (copy, library) = try draft()
    let file = "indicators/bnes-cpp-neglect-count.yaml"
    copy[file] = "# From the annual return\n" + (copy[file] ?? "")

    try copy.agree(
      toMeasures: ["bnes-cpp-neglect-count"],
      Agreement(by: ["lscb"], on: "2026-06-12"), in: library)

    #expect(copy[file]?.hasPrefix("# From the annual return\nid: bnes-cpp-neglect-count\n") == true)
  }

  @Test func `what cannot be decided is refused with what to do`() throws {
    var (copy, library) = try draft()
    let decision = Decision("all", says: "All.", why: "Simple.", by: ["lscb"], on: "2026-06-12")

    #expect(
      throws: DraftRefusal.noSuchQuestion("which-principle", nearest: "which-principles")
    ) { try copy.decide("which-principle", decision, in: library) }
    #expect(
      throws: DraftRefusal.noSuchOption(
        "all", among: ["tri-borough", "cheshire-east", "early-help", "parenting"])
    ) { try copy.decide("which-principles", decision, in: library) }
    #expect(throws: DraftRefusal.noSuchParty("lcsb", nearest: "lscb")) {
      try copy.assign("which-principles", to: ["lcsb"], in: library)
    }
    #expect(copy.edited.isEmpty)
  }

  @Test func `R-199 measures are official once a board that can agree has agreed them`() throws {
    var (copy, library) = try draft()
    let agreement = Agreement(by: ["lscb"], on: "2026-06-12", minute: "Item 7")

    #expect(throws: DraftRefusal.self) {
      try copy.agree(
        toMeasures: [DraftingTests.measure], Agreement(by: ["police"], on: "2026-06-12"),
        in: library)
    }
    try copy.agree(toMeasures: [DraftingTests.measure], agreement, in: library)

    let pack = try copy.checked(in: library)
    #expect(pack.indicators.first { $0.id == DraftingTests.measure }?.agreed == agreement)
    #expect(pack.indicators.count { $0.agreed != nil } == 1)
    #expect(throws: DraftRefusal.nothingToAgree) {
      try copy.agree(toMeasures: [], agreement, in: library)
    }
  }

  @Test func `a version is agreed by the body that can, and its number grows`() throws {
    var (copy, library) = try draft()

    #expect(throws: DraftRefusal.mayNotAgree([], those: ["Local Safeguarding Children Board"])) {
      try copy.agree(toVersion: Agreement(by: [], on: "2026-07-01"), in: library)
    }
    try copy.agree(toVersion: Agreement(by: ["lscb"], on: "2026-07-01"), in: library)

    let pack = try copy.checked(in: library)
    #expect(pack.identity.status == .agreed)
    #expect(pack.identity.version == 2)
    #expect(pack.identity.agreed.value?.agreedOn == "2026-07-01")
    #expect(pack.questions.count { $0.isOpen } == 12)
    #expect(
      try copy.changes(in: library).identity.map(\.key) == ["status", "version", "agreed"])
  }

  @Test func `a decision in a pack that extends another is kept in its own files`() throws {
    let library = try Repository.library.get()
    var copy = WorkingCopy(of: try #require(library.folder(of: "wrenbury-vale")))

    try copy.agree(
      toMeasures: ["bury-gcp-use"], Agreement(by: ["safeguarding-partnership"], on: "2026-01-09"),
      in: library)

    #expect(copy.edited == ["indicators/bury-gcp-use.yaml"])
    let pack = try copy.checked(in: library)
    #expect(!pack.inherited.contains(DeclarationKey(.indicators, "bury-gcp-use")))
  }
}
