import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-040: whose agreement carries help, and what holds while nobody has decided a level.
struct WhoCanAgreeTests {
  /// Maya, who is 7, agrees for herself.
  private func own(_ why: String? = nil) -> AgreementAnswered {
    AgreementAnswered(
      name: "Maya Okafor", giver: .youngPerson, answer: .yes, scope: "Early help",
      whyCompetent: why)
  }

  private func help(_ agreement: ID<Entry>) -> HelpStarted {
    HelpStarted(service: "Family support", level: "level-2", agreement: agreement)
  }

  @Test func `R-040 a child’s agreement alone does not lift a parent’s refusal`() throws {
    var story = Story.maya
    story.tell(AgreementAnswered.refuses)
    let agreed = story.tell(own())

    let objections = try story.objections(to: help(agreed))
    #expect(objections.map(\.rule) == [HelpNeedsAgreement.rule])
    #expect(objections.first?.message.contains("A child under 16 agrees alone only where") == true)
    #expect(try story.picture().involvement.agreements.given.isEmpty)
  }

  @Test func `R-040 a child’s agreement counts where somebody says why they are competent`() throws
  {
    var story = Story.maya
    story.tell(AgreementAnswered.refuses)
    let agreed = story.tell(own("She told back what it is, and what else there is"))

    #expect(try story.objections(to: help(agreed)).isEmpty)
    #expect(Practice.prompts(on: .agreement).contains { $0.question == "why_competent" })
  }

  @Test(
    arguments: [("2009-03-04", true), ("2009-03-05", false), ("2009-03", false)]
      as [(PartialDate, Bool)])
  func `R-040 at 16 a young person agrees for themselves`(_ born: PartialDate, _ counts: Bool)
    throws
  {
    var story = Story()
    story.tell(
      Registration(
        stage: .child, name: PersonName(given: "Maya", family: "Okafor"),
        bornOn: born), on: "2024-09-02")
    story.tell(AgreementAnswered.refuses)
    let agreed = story.tell(own(), on: "2025-03-04")

    #expect(try story.objections(to: help(agreed)).isEmpty == counts)
  }

  @Test
  func `R-040 while no level is decided, a plan and a service need agreement or a level first`()
    throws
  {
    var story = Story.maya
    let version = story.tell(PlanWritten.whole())
    let plan = PlanAgreed.by(of: version)
    let objection = try #require(
      try story.objections(to: plan).of(HelpNeedsAgreement.self).first)
    #expect(objection.message.contains("No level of need is decided"))
    #expect(
      try story.objections(to: HelpStarted(service: "Family support")).map(\.question)
        == ["agreement"])
    #expect(
      try story.objections(to: plan, in: LocalPractice()).of(HelpNeedsAgreement.self).isEmpty)

    var levelled = story
    levelled.tell(LevelDecided.at(1))
    #expect(try levelled.objections(to: plan).of(HelpNeedsAgreement.self).isEmpty)

    story.tell(plan)
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).map(\.entries) == [[version]])
  }
}
