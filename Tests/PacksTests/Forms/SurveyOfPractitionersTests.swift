import Examples
import Testing
import Vocabulary

@testable import Indicators
@testable import Packs

/// What the shared survey of practitioners asks, and what a survey of a place has to be.
struct SurveyOfPractitionersTests {
  private func facts() throws -> FormFacts {
    let forms = try Repository.library.get().language.forms
    return try #require(forms.first { $0.id == "practitioner-confidence" }?.facts)
  }

  @Test func `R-203 confidence is asked to spot, assess and address neglect, and for each form`()
    throws
  {
    let facts = try facts()
    let form = "confident to recognise it"

    #expect(facts.isOfPractitioners)
    for task in ["identify", "assess", "address"] {
      #expect(facts.fields["confident to \(task) neglect"] == ["answer"])
    }
    #expect(facts.fields[form] == ["answer", "form of neglect"])
    #expect(facts.apart == [form: ["form of neglect"]])
  }

  @Test func `R-203 every form of neglect that facts know is asked for once`() throws {
    let forms = try Repository.library.get().language.forms
    let survey = try #require(forms.first { $0.id == "practitioner-confidence" })
    let known = try #require(FactType.surveyAnswer.fields.first { $0.name == "form of neglect" })
    let asked = survey.sections.flatMap(\.items).flatMap(\.yields).compactMap { phrase in
      try? StatedFact(phrase, of: .surveyAnswer).values["form of neglect"]
    }

    #expect(Set(asked) == Set(known.values.map(Fact.Value.code)))
    #expect(asked.count == known.values.count)
  }

  @Test(arguments: ["bury", "blackpool", "herefordshire"] as [ID<StrategyPack>])
  func `R-203 the places whose strategies ask practitioners ask them on it`(
    _ strategy: ID<StrategyPack>
  ) throws {
    let library = try Repository.library.get()
    let pack = try #require(library[strategy])

    #expect(pack.rules.contains { "\($0.rule)" == "R-203" })
    #expect(library.surveysOfPractitioners(in: pack).map(\.id) == ["practitioner-confidence"])
    let liverpool = try #require(library["liverpool"])
    #expect(library.surveysOfPractitioners(in: liverpool).isEmpty)
  }

  private static let survey = """
    id: survey
    version: 1
    title: How you see it
    about: practitioner
    purpose: To hear.
    yields: survey answers where respondent is practitioner
    sections:
      - id: work
        title: Your work
        items:
          - id: sure
            asks: Are you sure?
            yields: question is "sure"
            choice:
              - { id: yes, label: "Yes", yields: answer is agree }
              - { id: no, label: "No", yields: answer is disagree }
    """

  private static let point = """
    - id: staff
      from: practitioners
      at: not stated
      forms: [survey]
      source: { document: strategy, section: Five }
    """

  private func faults(_ survey: String, _ point: String) -> [String] {
    var language = SmallPack.language
    language["survey-questions.yaml"] = "- { says: sure }"
    language["forms/survey.yaml"] = survey
    var pack = SmallPack.folder
    pack["feedback.yaml"] = point
    do throws(PackFaults) {
      _ = try PackLibrary([language, pack])
      return []
    } catch { return error.faults.map(\.description) }
  }

  @Test func `a survey of practitioners is answered by choosing`() {
    #expect(faults(Self.survey, Self.point) == [])
    let worded = Self.survey + "\n      - { id: why, asks: Why?, lines: 400 }"
    #expect(faults(worded, Self.point).contains { $0.contains("Words can tell who wrote them") })
  }

  @Test(arguments: [
    ("about: practitioner", "about: child"),
    ("respondent is practitioner", "respondent is parent"),
  ])
  func `a survey names only forms that practitioners answer about themselves`(
    _ line: String, _ instead: String
  ) {
    let found = faults(Self.survey.replacing(line, with: instead), Self.point)

    #expect(
      found.contains { $0.contains("feedback.yaml") && $0.contains("no survey of practitioners") },
      "\(found)")
  }

  @Test func `families are asked on no form of a survey`() {
    let found = faults(
      Self.survey, Self.point.replacing("from: practitioners", with: "from: parents"))

    #expect(found.contains { $0.contains("“from: practitioners”") }, "\(found)")
    #expect(
      faults(Self.survey, Self.point.replacing("[survey]", with: "[survy]"))
        .contains { $0.contains("Did you mean “survey”?") })
  }
}
