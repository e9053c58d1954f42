import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: who assesses together, who can decide, and what is already known.
struct AssessmentKnowledgeTests {
  private func asks(_ question: String) -> Bool {
    Practice.prompts(on: .assessment).contains { $0.question == question }
  }

  @Test func `R-078 where a parent has difficulties, assessing together is asked`() throws {
    var story = Story.maya
    let started = story.tell(AssessmentStarted.of(.earlyHelp))
    #expect(try story.notices(of: WholeFamilyTogether.self).isEmpty)
    story.tell(ParentalFactorsNoted(factors: [.alcohol]))
    #expect(try story.notices(of: WholeFamilyTogether.self).map(\.entries) == [[started]])

    var joint = Story.maya
    joint.tell(ParentalFactorsNoted(factors: [.alcohol]))
    var answered = AssessmentStarted.of(.earlyHelp)
    answered.isJoint = .no
    joint.tell(answered)
    #expect(try joint.notices(of: WholeFamilyTogether.self).isEmpty)
    #expect(asks("is_joint"))
  }

  @Test func `R-078 a joint assessment names the other service, and waits for its part`() throws {
    let adults = JointService(agency: "adults", name: "Adult Services")
    var started = AssessmentStarted.of(.earlyHelp)
    started.isJoint = .yes
    var unnamed = Story.maya
    unnamed.tell(started)
    #expect(
      try unnamed.notices(of: WholeFamilyTogether.self).map(\.title)
        == ["Which adults’ service assesses with you?"])

    started.jointWith = adults
    var story = Story.maya
    story.tell(started)
    #expect(try story.notices(of: WholeFamilyTogether.self).isEmpty)
    func refuses(_ story: Story) throws -> Bool {
      try story.objections(to: AssessmentCompleted.whole(.earlyHelp)).contains {
        $0.rule == WholeFamilyTogether.rule
      }
    }
    #expect(try refuses(story))
    let asked = try #require(started.asking(forParts: []))
    story.tell(asked)
    #expect(try refuses(story))
    for wasGiven in [true, false] {
      var answered = story
      answered.tell(
        ContributionAnswered(assessment: "a-1", agency: "adults", wasGiven: wasGiven, words: "Told")
      )
      #expect(try !refuses(answered))
      let course = try answered.picture().involvement.assessments.first
      #expect(course?.jointAuthor == (wasGiven ? adults : nil))
    }
  }

  @Test func `R-079 mental capacity is considered, of a parent and of a young person from 16`()
    throws
  {
    var story = Story.maya
    let noted = story.tell(ParentalFactorsNoted(factors: [.mentalCapacity]))
    #expect(try story.notices(of: CapacityToDecide.self).map(\.entries) == [[noted]])
    var considered = AgreementAnswered.agrees
    considered.isCapacityInDoubt = .no
    story.tell(considered)
    #expect(try story.notices(of: CapacityToDecide.self).isEmpty)
    // Noted anew, it is asked anew.
    let again = story.tell(ParentalFactorsNoted(factors: [.mentalCapacity]))
    #expect(try story.notices(of: CapacityToDecide.self).map(\.entries) == [[again]])

    var teenager = Story.about(.adaeze, .adaeze)
    teenager.tell(LevelDecided.at(2), about: [.adaeze], on: "2026-01-10")
    #expect(
      try teenager.notices(of: CapacityToDecide.self, about: .adaeze, on: "2026-10-01").isEmpty)
    #expect(
      try teenager.notices(of: CapacityToDecide.self, about: .adaeze, on: "2026-10-02").count == 1)
    #expect(asks(Finding.mentalCapacity.rawValue))
    #expect(Practice.prompts(on: .agreement).contains { $0.question == "is_capacity_in_doubt" })
  }

  @Test func `R-080 whoever assesses is led to what is already known`() throws {
    var story = Story.maya
    let concern = story.tell(Concern.coldAndHungry, on: "2024-01-10")
    let help = story.tell(HelpStarted(service: "Breakfast club"), on: "2024-02-10")
    let ended = story.tell(HelpEnded(help: help, whatCameOfIt: "It stopped"), on: "2024-06-10")
    let assessed = story.tell(AssessmentCompleted.whole(), on: "2024-09-10")
    story.tell(Note(text: "A quiet visit"), on: "2025-01-10")

    #expect(HistoryIsFound.toRead(in: try story.picture()) == [concern, help, ended, assessed])
    #expect(asks("earlier"))
  }

  @Test func `R-081 what a child of this age needs is shown beside the question of good enough`()
    throws
  {
    #expect(asks(Finding.goodEnough.rawValue))
    #expect(
      GoodEnoughCare.guidance(in: try Story.maya.picture()).allSatisfy { $0.stage == .primary })
    #expect(GoodEnoughCare.guidance(in: try Story.maya.picture()).count == 6)
  }
}
