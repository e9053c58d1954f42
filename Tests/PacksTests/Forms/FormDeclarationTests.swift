import Examples
import Instruments
import Testing
import Vocabulary

@testable import Packs

struct FormDeclarationTests {
  static let form = """
    id: visit
    version: 2
    title: A visit
    about: child
    purpose: What was seen on a visit.
    sections:
      - id: seen
        title: What was seen
        items:
          - id: was-seen
            asks: Was the child seen?
            required: true
            choice: [{ id: yes, label: Yes }, { id: no, label: No }]
          - id: why-not
            asks: Why not?
            text: 200
            shown_when: [{ item: was-seen, is: [no] }]
            required_when: [{ item: was-seen, is_not: [yes] }]
    """

  private func library(_ form: String) throws(PackFaults) -> PackLibrary {
    var language = SmallPack.language
    language["forms/visit.yaml"] = form
    return try PackLibrary([language, SmallPack.folder])
  }

  @Test func `one file makes a form that every place has`() throws {
    let library = try library(Self.form)
    let form = try #require(library.forms(in: library.packs[0]).first)

    #expect(form.id == "visit")
    #expect(form.instrument.version == 2)
    #expect(form.instrument.problems.isEmpty)
    #expect(form.instrument.items.map(\.id) == ["was-seen", "why-not"])
    #expect(form.instrument.items[1].shownWhen == .chose("was-seen", anyOf: ["no"]))
  }

  @Test func `a form of a published tool declares what is added up, and what changed of it`() throws
  {
    let form = try #require(
      try library(
        Self.form.replacing(
          "sections:\n",
          with: """
            scoring: { as_in: "A manual, 2020", items: [was-seen], bands: [{ label: Much, from: 1, to: 3 }] }
            same_as_versions: [1]
            changed_items: [{ item: was-seen, why: It asked of a home visit alone. }]
            sections:

            """
        ).replacing("id: yes, label: Yes", with: "id: yes, label: Yes, worth: 3")
          .replacing("id: no, label: No", with: "id: no, label: No, worth: 0")
      ).forms(in: nil).first)

    #expect(
      form.instrument.scoring
        == .sum(
          SummedItems(
            items: ["was-seen"], source: "A manual, 2020",
            bands: [ScoreBand(label: "Much", lowest: 1, highest: 3)])))
    #expect(form.instrument.item("was-seen")?.kind.options?.map(\.worth) == [3, 0])
    #expect(form.instrument.comparison.changedItems.map(\.item) == ["was-seen"])
  }

  @Test func `a place’s own form of the same name stands in place of the shared one`() throws {
    var language = SmallPack.language
    language["forms/visit.yaml"] = Self.form
    var place = SmallPack.folder
    place["forms/visit.yaml"] = Self.form.replacing("A visit", with: "Our visit")
    place["forms/other.yaml"] = Self.form.replacing("id: visit", with: "id: other")
    let library = try PackLibrary([language, place])

    #expect(library.forms(in: library.packs[0]).map(\.title) == ["Our visit", "A visit"])
    #expect(library.forms(in: nil).map(\.title) == ["A visit"])
  }

  struct Wrong: Sendable {
    let line: String
    let instead: String
    let place: String
    let says: String
  }

  @Test(arguments: [
    Wrong(
      line: "required: true", instead: "states: interpreter",
      place: "language/forms/visit.yaml:10:9",
      says: "choice of friend, not-needed, professional, relative, same-language"),
    Wrong(
      line: "text: 200", instead: "states: is_sensitive\n        text: 200",
      place: "language/forms/visit.yaml:14:9", says: "choice of no, not-known, yes"),
    Wrong(
      line: "text: 200", instead: "txet: 200", place: "language/forms/visit.yaml:16:9",
      says: "Did you mean “text”?"),
    Wrong(
      line: "        text: 200\n", instead: "", place: "language/forms/visit.yaml:14:9",
      says: "does not say what sort of answer it takes"),
    Wrong(
      line: "is: [no]", instead: "is: [maybe]", place: "language/forms/visit.yaml:17:21",
      says: "“was-seen” has no option “maybe”"),
    Wrong(
      line: "about: child", instead: "about: horse", place: "language/forms/visit.yaml:4:8",
      says: "one of child, child_and_carer"),
    Wrong(
      line: "asks: Why not?", instead: "asks: \(String(repeating: "Why ", count: 120))",
      place: "language/forms/visit.yaml:15:15",
      says: "Wording of a licensed tool must not be pasted"),
    Wrong(
      line: "sections:\n", instead: "scoring: { as_in: A manual, items: [why-not] }\nsections:\n",
      place: "language/forms/visit.yaml:6:", says: "cannot be added up"),
    Wrong(
      line: "sections:\n", instead: "scoring: { items: [was-seen] }\nsections:\n",
      place: "language/forms/visit.yaml:6:", says: "as_in"),
    Wrong(
      line: "purpose:",
      instead: "licence: { holder: A, reference: B }\nguidance: Look well.\npurpose:",
      place: "language/forms/visit.yaml:6:11", says: "none of its guidance"),
  ])
  func `what is wrong is told with its line and column`(_ wrong: Wrong) throws {
    let faults = try #require(throws: PackFaults.self) {
      try library(Self.form.replacing(wrong.line, with: wrong.instead))
    }
    let said = faults.faults.map(\.description)
    #expect(
      said.contains { $0.hasPrefix(wrong.place) && $0.contains(wrong.says) }, "\(said)")
  }

  @Test func `an earlier version has a file of its own and is at hand, but nobody fills it in`()
    throws
  {
    var language = SmallPack.language
    language["forms/visit.yaml"] = Self.form
    language["forms/visit-v1.yaml"] = Self.form.replacing("version: 2", with: "version: 1")
      .replacing("title: A visit", with: "title: A visit\nearlier: true")
      .replacing("Was the child seen?", with: "Did you see the child?")
    let library = try PackLibrary([language, SmallPack.folder])

    #expect(library.forms(in: library.packs[0]).map(\.instrument.version) == [2])
    let every = library.formsOfEveryVersion(in: library.packs[0])
    #expect(every.map(\.instrument.version) == [2, 1])
    #expect(every[1].instrument.item("was-seen")?.question == "Did you see the child?")
  }

  @Test func `an earlier version without a later one is refused, with where it stands`() throws {
    var language = SmallPack.language
    language["forms/visit-v2.yaml"] = Self.form.replacing(
      "title: A visit", with: "title: A visit\nearlier: true")

    let faults = try #require(throws: PackFaults.self) {
      try PackLibrary([language, SmallPack.folder])
    }

    #expect(faults.faults.contains { $0.description.hasPrefix("language/forms/visit-v2.yaml:1:1") })
  }

  @Test func `forms are written as they were read`() throws {
    var folder = SmallPack.language
    folder["forms/visit.yaml"] = Self.form
    let written = try folder.rewritten()

    #expect(try written.rewritten() == written)
    let again = try PackLibrary([written, SmallPack.folder])
    #expect(again.language.forms == (try library(Self.form)).language.forms)
  }

  @Test func `the shipped forms can be used, and take the place’s own name`() throws {
    let library = try Repository.library.get()
    for pack in library.packs {
      for form in library.forms(in: pack) { #expect(form.instrument.problems.isEmpty) }
    }
    let liverpool = try #require(library["liverpool"])
    let early = library.forms(in: liverpool).first { $0.id == "early-help-assessment" }
    #expect(early?.title == "Early Help Assessment Tool")
    #expect(early?.instrument.shortTitle == "EHAT")
  }

  @Test(arguments: ["gcp", "gcp2"] as [ID<Instrument>])
  func `of the graded care profiles only names, grades and dates are kept, and nothing is added up`(
    _ id: ID<Instrument>
  ) throws {
    let library = try Repository.library.get()
    let form = try #require(library.forms(in: nil).first { $0.id == id }?.instrument)

    #expect(form.scoring == .none)
    #expect(form.terms.licence?.holder == "NSPCC")
    #expect(form.comparison.sameAsVersions.isEmpty)
    for item in form.items {
      #expect(item.question.count <= 60 && item.hint == nil)
      if case .grade(let grades) = item.kind { #expect(grades.count == 5) }
    }
  }
}
