import Examples
import Instruments
import Testing
import Vocabulary

@testable import Packs

/// Forms that a child or parent fills in themselves, as they are declared.
struct FamilyWordsTests {
  private static let form = """
    id: talk
    version: 1
    title: A talk
    about: child
    purpose: What a child says.
    guidance: Write down exactly what the child says.
    to_family: { title: Your page, guidance: Take your time. }
    completers: [practitioner, child]
    sections:
      - id: how
        title: How you did it
        practitioners_only: true
        items: [{ id: where, asks: Where were you?, text: 200, required: true }]
      - id: said
        title: What the child said
        to_family: { title: About you }
        items:
          - { id: good, asks: What is good?, to_family: { asks: What do you like?, hint: Anything }, lines: 2000 }
          - { id: did, asks: What did you do?, practitioners_only: true, lines: 2000 }
    """

  private func library(_ form: String) throws(PackFaults) -> PackLibrary {
    var language = SmallPack.language
    language["forms/talk.yaml"] = form
    return try PackLibrary([language, SmallPack.folder])
  }

  @Test func `a form says how it is put to a child, and what a child is not asked`() throws {
    let form = try #require(try library(Self.form).forms(in: nil).first)
    let asked = form.asked(of: .child).instrument

    #expect(form.declaration.isAsked(of: .child) && !form.declaration.isAsked(of: .parent))
    #expect(!form.declaration.isAsked(of: .practitioner))
    #expect(
      form.instrument.family == FamilyWords(heading: "Your page", guidance: "Take your time."))
    #expect(asked.items.map(\.question) == ["What do you like?"])
    #expect(asked.items.map(\.hint) == ["Anything"])
    #expect(asked.sections.map(\.title) == ["About you"])
    #expect(form.instrument.items.map(\.question).first == "Where were you?")
  }

  @Test(arguments: [
    ("completers: [practitioner, child]\n", "", "neither a child nor a parent completes it"),
    ("about: child\n", "about: family\n", "is about the child alone"),
    ("about: child\n", "about: child\nassessment: early_help\n", "completes no assessment"),
    (
      "completers: [practitioner, child]\n",
      "completers: [practitioner, child]\ntraining: { course: A course }\n", "needs training"
    ),
    (
      "practitioners_only: true, lines: 2000 }",
      "practitioners_only: true, lines: 2000 }\n      - { id: why, asks: Why?, shown_when: [{ item: did }], lines: 9 }",
      "As a child fills it in"
    ),
    ("{ id: good,", "{ id: code,", "no question of this name"),
    ("{ id: good,", "{ id: once,", "no question of this name"),
  ])
  func `what a child or parent cannot fill in alone is refused`(
    _ line: String, _ instead: String, _ says: String
  ) throws {
    let form = Self.form.replacing(line, with: instead)
    #expect(form != Self.form)
    let faults = #expect(throws: PackFaults.self) { try self.library(form) }
    #expect(faults.map { "\($0)".contains(says) } == true, "\(String(describing: faults))")
  }

  @Test func `every shipped form that a family completes can be filled in by one`() throws {
    let forms = try PackLibrary.shipped().forms(in: nil)
    let asked = [CompleterKind.child, .parent].flatMap { completer in
      forms.filter { $0.declaration.completers.contains(completer) }.map { ($0, completer) }
    }

    #expect(asked.count >= 4)
    for (form, completer) in asked {
      #expect(form.declaration.isAsked(of: completer), "\(form.id)")
      #expect(!form.asked(of: completer).instrument.items.isEmpty, "\(form.id)")
    }
  }
}
