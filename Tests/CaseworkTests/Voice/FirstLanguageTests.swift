import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-136: child and parents are spoken with in their first language, or through an interpreter.
struct FirstLanguageTests {
  private let mother = "A parent was spoken with without an interpreter"
  private let assessment = "Who interprets for the assessment?"

  /// Maya with Ngozi, her mother, as far as Ngozi’s own record tells of her language.
  private func told(
    _ story: Story, language: String? = "Igbo", interpreter: Answer? = .yes
  ) throws -> Picture {
    var ngozi = Story.about(.ngozi, .ngozi)
    ngozi.tell(
      DetailsStated(firstLanguage: language, interpreterNeeded: interpreter), about: [.ngozi])
    var story = story
    story.tell(Relationship(kind: .mother), about: [.ngozi, .maya])
    return try story.picture(
      others: [try #require(PersonProjection(person: .ngozi, entries: ngozi.entries))])
  }

  private func titles(_ picture: Picture) -> [String] {
    FirstLanguage.notices(in: picture).map(\.title)
  }

  @Test func `R-136 a parent who needs an interpreter and had none is noticed`() throws {
    var story = Story.maya
    var agreed = AgreementAnswered.agrees
    agreed.asked = .ngozi
    let asked = story.tell(agreed)
    let notice = try #require(FirstLanguage.notices(in: try told(story)).first)
    #expect(notice.title == mother && notice.entries == [asked])
    #expect(notice.why.contains("Ngozi Okafor needs an interpreter (Igbo)"))

    #expect(titles(try told(story, interpreter: .no)).isEmpty)
    #expect(titles(try told(story, interpreter: nil)).isEmpty)
    agreed.asked = .daniel
    var father = Story.maya
    father.tell(agreed)
    #expect(titles(try told(father)).isEmpty)
  }

  @Test(arguments: [InterpreterKind.sameLanguage, .professional])
  func `R-136 a worker who speaks the language, or an interpreter, is what is asked for`(
    _ interpreter: InterpreterKind
  ) throws {
    var story = Story.maya
    var agreed = AgreementAnswered.agrees
    agreed.asked = .ngozi
    agreed.interpreter = interpreter
    story.tell(agreed)
    var started = AssessmentStarted.of(.earlyHelp)
    started.interpreter = interpreter
    story.tell(started)
    #expect(titles(try told(story)).isEmpty)
  }

  @Test func `R-136 plans agreed and reviews held without an interpreter are noticed`() throws {
    var story = Story.maya
    let version = story.tell(PlanWritten(plan: "plan-1", kind: .earlyHelp))
    var agreed = PlanAgreed(
      plan: "plan-1", version: version,
      views: [PlanView(giver: .child, name: "Maya", answer: .yes)])
    story.tell(agreed)
    #expect(titles(try told(story)).isEmpty)

    agreed.views.append(PlanView(giver: .parent, name: "Ngozi Okafor", answer: .yes))
    let second = story.tell(agreed)
    let review = story.tell(ReviewHeld(plan: "plan-1", isProgressEnough: .yes))
    let notices = FirstLanguage.notices(in: try told(story))
    #expect(notices.map(\.title) == [mother] && notices.first?.entries == [second, review])
  }

  @Test func `R-136 an assessment of a family that needs an interpreter says who interprets`()
    throws
  {
    var story = Story.maya
    let started = story.tell(AssessmentStarted.of(.earlyHelp))
    let notices = FirstLanguage.notices(in: try told(story))
    #expect(notices.map(\.title) == [assessment] && notices.first?.entries == [started])

    var answered = story
    answered.tell(
      AssessmentCompleted.whole().changed { $0.interpreting = Interpreting(by: .professional) })
    #expect(titles(try told(answered)).isEmpty)
    story.tell(AssessmentCompleted.whole())
    #expect(titles(try told(story)) == [assessment])
  }

  @Test func `R-136 what a family fills in by itself is not heard without an interpreter`() throws {
    var story = Story.maya
    story.tell(DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes))
    story.tell(InstrumentCompleted(form: .grades, childsWords: "I am cold"))
    #expect(titles(try story.picture()).isEmpty)
  }

  @Test func `R-136 who is best spoken with in another language: the child, then parents`() throws {
    var story = Story.maya
    story.tell(DetailsStated(firstLanguage: "Polish"))
    let needs = try told(story).languageNeeds
    #expect(needs.map(\.name) == ["Maya Okafor, known as May", "Ngozi Okafor"])
    #expect(needs.map(\.needsInterpreter) == [false, true])
    #expect(needs.map { $0.language?.text } == ["Polish", "Igbo"])
    #expect(try told(.maya, language: "English", interpreter: nil).languageNeeds.isEmpty)
    #expect(try told(.maya, language: "Igbo", interpreter: .no).languageNeeds.isEmpty)
  }
}
