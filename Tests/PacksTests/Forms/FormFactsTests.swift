import Examples
import Indicators
import Instruments
import Testing
import Vocabulary

@testable import Packs

/// What a form says of the facts that come of it.
struct FormFactsTests {
  static let audit = """
    id: audit
    version: 1
    title: An audit
    about: child
    purpose: To look back.
    yields: audit findings
    sections:
      - id: plan
        title: The plan
        items:
          - id: how-good
            asks: How good is it?
            yields: standard is plan
            choice:
              - { id: good, label: Good, yields: grade is good and met }
              - { id: bad, label: Not good, yields: grade is inadequate and not met }
              - { id: none, label: There is none }
          - id: in-time
            asks: Was it made in time?
            yields: [standard is plan, standard is speed]
            choice:
              - { id: yes, label: "Yes", yields: in time }
              - { id: no, label: "No", yields: not in time }
          - { id: strengths, asks: What was done well?, lines: 2000 }
    """

  static let survey = """
    id: survey
    version: 1
    title: What you think
    about: child
    purpose: To hear.
    yields: survey answers where respondent is child
    sections:
      - id: help
        title: The help
        items:
          - id: when
            asks: When is this?
            choice:
              - { id: end, label: At the end, yields: stage is closure }
              - { id: other, label: At another time }
          - id: better
            asks: Is it better?
            yields: question is "life is better"
            choice:
              - { id: yes, label: "Yes", yields: answer is agree }
              - { id: no, label: "No", yields: answer is disagree }
          - id: how-much
            asks: How much?
            yields: question is "how much better"
            scale: { from: 0, to: 10 }
    """

  private static var language: PackFolder {
    var language = SmallPack.language
    language["standards.yaml"] =
      "- { id: plan, asks: Is it good }\n- { id: speed, asks: Was it soon }"
    language["survey-questions.yaml"] =
      "- { says: life is better }\n- { says: how much better }"
    return language
  }

  private func library(_ name: String, _ form: String) throws(PackFaults) -> PackLibrary {
    var language = Self.language
    language["forms/\(name).yaml"] = form
    return try PackLibrary([language, SmallPack.folder])
  }

  private func told(
    _ name: String, _ form: String, _ answers: [AnswerPlace: ItemAnswer]
  ) throws -> [[String: Fact.Value]] {
    let library = try library(name, form)
    let placed = try #require(library.forms(in: nil).first)
    var completion = Completion(of: placed.instrument, about: ["maya"])
    try completion.take(
      Contribution(
        by: Contributor(id: "theo", name: "Theo"), at: "2025-03-04T09:00:00Z", answers: answers,
        basedOn: 0), to: placed.instrument)
    return try #require(placed.declaration.facts).told(by: completion, about: "maya").facts
  }

  @Test func `answers about one standard make one finding, and one answer can be of two`() throws {
    let facts = try told(
      "audit", Self.audit,
      [
        AnswerPlace("how-good"): .choice("bad"), AnswerPlace("in-time"): .choice("yes"),
        AnswerPlace("strengths"): .text("She stayed."),
      ])

    #expect(
      facts == [
        [
          "standard": .code("plan"), "grade": .code("inadequate"), "met": .flag(false),
          "in time": .flag(true),
        ],
        ["standard": .code("speed"), "in time": .flag(true)],
      ])
  }

  @Test func `R-169 what does not apply, or nobody answered, is no finding`() throws {
    let facts = try told("audit", Self.audit, [AnswerPlace("how-good"): .choice("none")])

    #expect(facts.isEmpty)
  }

  @Test func `what is so of the whole form is so of each of its answers`() throws {
    let facts = try told(
      "survey", Self.survey,
      [
        AnswerPlace("when"): .choice("end"), AnswerPlace("better"): .choice("no"),
        AnswerPlace("how-much"): .scale(3),
      ])

    #expect(
      facts == [
        [
          "question": .code("life is better"), "answer": .code("disagree"),
          "respondent": .code("child"), "stage": .code("closure"),
        ],
        [
          "question": .code("how much better"), "score": .number(3), "respondent": .code("child"),
          "stage": .code("closure"),
        ],
      ])
  }

  struct Wrong: Sendable {
    let line: String
    let instead: String
    let place: String
    let says: String
  }

  /// What is wrong with a form is told at its place, in the words it is told in.
  private func expectTold(_ wrong: Wrong, in form: String, _ text: String) throws {
    let faults = try #require(throws: PackFaults.self) {
      try library(form, text.replacing(wrong.line, with: wrong.instead))
    }
    let said = faults.faults.map(\.description)

    #expect(
      said.contains {
        $0.hasPrefix("language/forms/\(form).yaml:\(wrong.place)") && $0.contains(wrong.says)
      }, "\(said)")
  }

  @Test(arguments: [
    Wrong(
      line: "yields: audit findings", instead: "yields: audit findngs", place: "6:9",
      says: "Did you mean “audit findings”?"),
    Wrong(
      line: "yields: audit findings", instead: "yields: quality checks", place: "6:9",
      says: "expected survey answers or audit findings"),
    Wrong(
      line: "yields: audit findings", instead: "yields: audit findings where audit is themed",
      place: "6:9", says: "The strategy’s audits name the forms"),
    Wrong(
      line: "yields: audit findings\n", instead: "", place: "10:9",
      says: "“yields” of the form first"),
    Wrong(
      line: "yields: standard is plan\n", instead: "yields: standrad is plan\n", place: "13:17",
      says: "Did you mean “standard”?"),
    Wrong(
      line: "yields: standard is plan\n", instead: "yields: standard is plam\n", place: "13:29",
      says:
        "found “plam”, which is not declared; expected the name of a standard of audits. Did you mean “plan”?"
    ),
    Wrong(
      line: "yields: standard is plan\n", instead: "yields: agency is police\n", place: "13:17",
      says: "“standard is …”: what the fact is about"),
    Wrong(
      line: "grade is good and met", instead: "grade is god and met", place: "15:55",
      says: "expected one of outstanding, good"),
    Wrong(
      line: "yields: in time", instead: "yields: in tme", place: "22:46",
      says: "a field of audit findings"),
    Wrong(
      line: "lines: 2000", instead: "lines: 2000, yields: standard is plan", place: "24:74",
      says: "a question whose answers say nothing of a fact"),
  ])
  func `what no fact knows is told with its line and column, and the nearest name`(
    _ wrong: Wrong
  ) throws {
    try expectTold(wrong, in: "audit", Self.audit)
  }

  @Test(arguments: [
    Wrong(
      line: "is \"life is better\"", instead: "is \"life is beter\"", place: "18:29",
      says: "expected the name of a question of surveys. Did you mean “life is better”?"),
    Wrong(
      line: " where respondent is child", instead: "", place: "6:9",
      says: "survey answers of nobody in particular"),
    Wrong(
      line: "where respondent is child", instead: "where respondent is chld", place: "6:44",
      says: "expected one of child, parent"),
    Wrong(
      line: "stage is closure", instead: "stage is closing", place: "14:60",
      says: "expected one of early-help"),
  ])
  func `what no survey knows is told with its line and column`(_ wrong: Wrong) throws {
    try expectTold(wrong, in: "survey", Self.survey)
  }

  @Test func `a measure counts only standards that its audit asks about`() throws {
    var pack = SmallPack.folder
    pack["audits.yaml"] = """
      - id: themed
        title: Themed audit
        type: multi_agency
        run_by: not stated
        when: not stated
        questions: [{ id: plan, asks: Is it good }]
        cases: not stated
        source: { document: strategy, section: Five }
      """
    let file = SmallPack.files["indicators/repeat-plans.yaml"] ?? ""
    let before = try #require(file.firstRange(of: "measure:")).lowerBound
    for (standard, isAsked) in [("plan", true), ("speed", false)] {
      pack["indicators/repeat-plans.yaml"] =
        String(file[..<before])
        + "measure: count of audit findings recorded in period where audit is themed and standard is \(standard)"
      let faults: [PackFault]
      do throws(PackFaults) {
        _ = try PackLibrary([Self.language, pack])
        faults = []
      } catch { faults = error.faults }

      #expect(faults.isEmpty == isAsked, "\(faults)")
      if !isAsked {
        #expect(faults.first?.message.contains("a standard that this audit asks about") == true)
      }
    }
  }

  @Test func `the forms that yield facts can be counted, in every version there is`() throws {
    let library = try Repository.library.get()
    let yielding = library.language.forms.filter { $0.yields != nil }

    #expect(
      yielding.map(\.id).sorted() == [
        "child-feedback", "child-feedback", "early-help-case-audit", "neglect-case-audit",
        "parent-feedback", "practitioner-confidence",
      ])
    #expect(yielding.allSatisfy { $0.facts?.fields.isEmpty == false })
  }

  @Test func `feedback counts at the points whose givers and stages it has`() throws {
    let bury = try #require(try Repository.library.get()["bury"])
    func points(_ respondent: String, _ stage: String?) -> [String] {
      bury.feedback.filter { $0.isAnswered(by: respondent, at: stage) }.map(\.id.value)
    }

    #expect(points("parent", "closure") == ["parents-closure", "families"])
    #expect(points("child", "early-help") == ["families", "young-people"])
    #expect(points("child", nil) == ["families"])
    #expect(points("practitioner", nil) == [])
  }
}
