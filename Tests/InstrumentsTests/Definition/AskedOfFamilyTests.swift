import Examples
import Instruments
import Testing
import Vocabulary

/// What becomes of a form that a child or parent fills in by themselves.
struct AskedOfFamilyTests {
  private static let visit = Instrument(
    id: "visit", version: 3, title: "A talk", guidance: "Write what you saw.",
    sections: [
      InstrumentSection(
        id: "how", title: "How you did it",
        items: [Item(id: "where", question: "Where?", kind: .text(), required: .always)],
        isForPractitioners: true),
      InstrumentSection(
        id: "said", title: "What was said", guidance: "Exactly.",
        items: [
          Item(id: "day", question: "When?", kind: .date(), states: "completed_on"),
          Item(id: "who", question: "Who interpreted?", kind: .text(), states: "interpreter"),
          Item(id: "child-when", question: "Asked at?", kind: .text(), states: "child_asked_at"),
          Item(id: "parent-when", question: "Asked at?", kind: .text(), states: "parent_asked_at"),
          Item(
            id: "good", question: "What does the child like?", hint: "Exact words",
            kind: .lines(), required: .always, family: FamilyWords(heading: "What do you like?")),
          Item(id: "plain", question: "Anything else?", hint: "Short", kind: .lines()),
          Item(id: "did", question: "What did you do?", kind: .lines(), isForPractitioners: true),
          Item(id: "shows", question: "What shows it?", kind: .evidence()),
          Item(id: "people", question: "Who was there?", kind: .people()),
        ], family: FamilyWords(heading: "About you")),
    ],
    terms: TermsOfUse(completers: Completers(kinds: [.practitioner, .child, .parent])),
    family: FamilyWords(guidance: "Take your time."))

  @Test
  func `a child is not asked what only a practitioner answers, nor what would show the record`() {
    let asked = Self.visit.asked(of: .child)

    #expect(asked.sections.map(\.id) == ["said"])
    #expect(asked.items.map(\.id) == ["child-when", "good", "plain"])
    #expect(Self.visit.asked(of: .parent).items.map(\.id) == ["parent-when", "good", "plain"])
    #expect(asked.problems.isEmpty)
  }

  @Test func `the words for families stand in place of the others, where there are some`() {
    let asked = Self.visit.asked(of: .child)

    #expect(asked.guidance == "Take your time." && asked.title == "A talk")
    #expect(asked.sections[0].title == "About you" && asked.sections[0].guidance == nil)
    #expect(asked.item("good")?.question == "What do you like?")
    #expect(asked.item("good")?.hint == nil)
    #expect(asked.item("plain")?.question == "Anything else?")
    #expect(asked.item("plain")?.hint == "Short")
    #expect(asked.item("good")?.whenMissing?.contains(Instrument.ratherNotSay) == true)
  }

  @Test func `it stays the same version, and the same form for a practitioner`() {
    let asked = Self.visit.asked(of: .child)

    #expect(asked.id == "visit" && asked.version == 3)
    #expect(Self.visit.asked(of: .practitioner) == Self.visit)
    #expect(Self.visit.asked(of: .organisation) == Self.visit)
  }

  @Test func `a question that hangs on one a family is not asked is found by checking`() {
    var visit = Self.visit
    visit.sections[1].items[5].shownWhen = .answered("where")

    #expect(visit.problems.isEmpty)
    #expect(!visit.asked(of: .child).problems.isEmpty)
  }
}
