import Casework
import Examples
import Record
import Testing
import Vocabulary

/// What is urgent goes ahead, says why, and what it set aside is noticed until somebody has seen to it.
struct SetAsideTests {
  private let unheard = ReviewHeld.whole.changed {
    $0.voice = VoiceHeard()
    $0.decided = [DecidedLine(line: "coat", decision: .goOn)]
    $0.isUrgent = true
    $0.urgentWhy = "The father is back in the flat"
  }

  private func kept<Content: Urgent>(_ content: Content, in story: Story) throws -> Content {
    content.keeping(
      setAside: try content.judge(in: story.picture(in: .saltmarsh), by: .rowan))
  }

  private func setAside(_ story: Story, on day: LocalDate = "2025-03-20") throws -> [Notice] {
    Practice.notices(in: try story.picture(on: day, in: .saltmarsh)).filter {
      $0.title.contains("could not wait")
    }
  }

  @Test
  func `a meeting that cannot wait says why, and what is said is kept with each rule set aside`()
    throws
  {
    let story = Story.planned()
    let reasonless = unheard.changed { $0.urgentWhy = " " }
    #expect(try story.objections(to: reasonless).map(\.question) == ["urgent_why"])
    var agreed = PlanAgreed.by(of: "entry-5")
    agreed.isUrgent = true
    #expect(try story.objections(to: agreed).contains { $0.question == "urgent_why" })
    let conference = ConferenceHeld.whole.changed { $0.isUrgent = true }
    #expect(try Story.maya.objections(to: conference).map(\.question) == ["urgent_why"])

    let review = try kept(unheard, in: story)
    #expect(
      review.overruled == [
        Overruling(
          ChildIsHeard.rule, why: "The father is back in the flat", couldNotWait: true)
      ])
    #expect(review.details.contains { $0.value.contains("R-130") })
    #expect(try kept(ReviewHeld.whole, in: story).overruled.isEmpty)
  }

  @Test func `a plan can be agreed at once without the family’s word, which is noticed then`()
    throws
  {
    var story = Story.planned()
    var agreed = PlanAgreed.by(of: "entry-5")
    agreed.views = []
    #expect(try story.objections(to: agreed).map(\.question).contains("views"))
    agreed.isUrgent = true
    agreed.urgentWhy = "They move tonight"
    let urgent = try kept(agreed, in: story)
    #expect(urgent.overruled.map(\.rule).contains(WrittenWithParents.rule.id))
    story.tell(urgent, on: "2025-03-10")
    #expect(try setAside(story).map(\.rule).contains(WrittenWithParents.rule))
  }

  @Test func `R-130 an urgent review without the child is noticed until the child is heard`() throws
  {
    var story = Story.planned()
    let review = story.tell(try kept(unheard, in: story), on: "2025-03-10")
    let notice = try #require(try setAside(story).first)
    #expect(try setAside(story).count == 1)
    #expect(notice.rule == ChildIsHeard.rule && notice.entries == [review])
    #expect(notice.why.contains("The father is back in the flat"))

    var heard = story
    heard.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "I hid"), on: "2025-03-12")
    #expect(try setAside(heard).isEmpty)
    var unseen = story
    unseen.tell(ChildsVoice(wasSeen: false, whyNotSeen: "Out"), on: "2025-03-12")
    #expect(try setAside(unseen).count == 1)
    story.tell(notice.answer("Heard by the police that night"), on: "2025-03-13")
    #expect(try setAside(story).isEmpty)
  }

  @Test
  func
    `the same done again by the rules sees to it; another plan, and a second time urgent, do not`()
    throws
  {
    var story = Story.planned()
    story.tell(try kept(unheard, in: story), on: "2025-03-10")
    var again = story
    again.tell(try kept(unheard, in: again), on: "2025-03-12")
    #expect(try setAside(again).count == 2)
    again.tell(ReviewHeld.whole, on: "2025-03-14")
    #expect(try setAside(again).isEmpty)
    story.tell(ReviewHeld.whole.changed { $0.plan = "plan-2" }, on: "2025-03-14")
    #expect(try setAside(story).count == 1)
  }

  @Test
  func
    `help that cannot wait needs no reason written, and R-040 notices it until there is agreement`()
    throws
  {
    var story = Story.maya
    let help = HelpStarted(service: "A safe bed", level: "level-2", isUrgent: true)
    #expect(try story.objections(to: help).isEmpty)
    let kept = try kept(help, in: story)
    #expect(kept.overruled.map(\.couldNotWait) == [true])
    #expect(kept.asSent == help)
    story.tell(kept, on: "2025-03-10")
    #expect(try setAside(story).isEmpty)
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, on: "2025-03-20", in: .saltmarsh).count == 1)
  }

  @Test func `putting a typo right neither ends nor reopens what was set aside`() throws {
    var story = Story.planned()
    let before = story.tell(ReviewHeld.whole, on: "2025-03-08")
    let urgent = try kept(unheard, in: story)
    let review = story.tell(urgent, on: "2025-03-10")
    story.tell(ReviewHeld.whole, on: "2025-03-08", corrects: before, reason: "A typo")
    #expect(try setAside(story).count == 1)
    // Heard before the review, and written down after it.
    story.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "Cold"), on: "2025-03-01")
    #expect(try setAside(story).count == 1)
    story.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "I hid"), on: "2025-03-12")
    #expect(try setAside(story).isEmpty)
    story.tell(urgent, on: "2025-03-10", corrects: review, reason: "Who came")
    #expect(try setAside(story).isEmpty)
  }

  @Test func `R-130 words that nobody has read are not hearing`() throws {
    var story = Story.planned()
    story.tell(try kept(unheard, in: story), on: "2025-03-10")
    let written = story.tell(
      ChildsVoice(wasSeen: true, mode: .heardOnly, words: "I hid"), on: "2025-03-12",
      source: .familyPage)
    #expect(try setAside(story).count == 1)
    story.tell(
      VoiceAnswered(voice: written, whatWasDone: "Gran came", childToldOn: "2025-03-13"),
      on: "2025-03-13")
    #expect(try setAside(story).isEmpty)
  }

  @Test func `a review conference by the rules sees to what a conference set aside`() throws {
    var story = Story.maya
    let urgent = ConferenceHeld.whole.changed {
      $0.voice = VoiceHeard()
      $0.isUrgent = true
      $0.urgentWhy = "Born tonight"
    }
    story.tell(try kept(urgent, in: story), on: "2025-03-03")
    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-04")
    #expect(try setAside(story).count == 1)
    story.tell(ReviewHeld.whole.changed { $0.meeting = .coreGroup }, on: "2025-03-12")
    #expect(try setAside(story).count == 1)
    story.tell(ReviewHeld.whole.changed { $0.meeting = .reviewConference }, on: "2025-03-14")
    #expect(try setAside(story).isEmpty)
  }

  @Test func `nothing is left to do for a plan that ended, or once the work has`() throws {
    var story = Story.planned()
    story.tell(try kept(unheard, in: story), on: "2025-03-10")
    var ended = story
    ended.tell(PlanEnded(plan: "plan-1", ending: .outcomesAchieved, why: "Warm"), on: "2025-03-14")
    #expect(try setAside(ended).isEmpty)
    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-14")
    #expect(try setAside(story).isEmpty)
  }

  @Test func `one answer settles one notice of a rule, and rules in use are told apart`() throws {
    var story = Story.maya
    let version = story.tell(PlanWritten.whole(), on: "2025-03-04")
    let agreement = story.tell(AgreementAnswered.agrees, on: "2025-03-04")
    var agreed = PlanAgreed(plan: "plan-1", version: version, agreement: agreement)
    agreed.views = [PlanView(giver: .child, person: .maya, name: "Maya", answer: .no, why: "No")]
    agreed.isUrgent = true
    agreed.urgentWhy = "They move tonight"
    let entry = story.tell(try kept(agreed, in: story), on: "2025-03-05")
    func ofParents() throws -> [Notice] {
      Practice.notices(in: try story.picture(on: "2025-03-20", in: .saltmarsh)).filter {
        $0.rule == WrittenWithParents.rule && $0.entries == [entry]
      }
    }
    let both = try ofParents()
    #expect(both.count == 2)
    story.tell(both[0].answer("The mother said yes at the door"), on: "2025-03-13")
    #expect(try ofParents() == [both[1]])
    #expect(try story.picture(in: .saltmarsh).chronology.overruled.isEmpty)
  }

  @Test func `a core group is no review conference, and the same level again no step`() throws {
    var story = Story.planned(.childProtection)
    let urgent = ReviewHeld.whole.changed {
      $0.meeting = .reviewConference
      $0.family = []
      $0.isUrgent = true
      $0.urgentWhy = "He is out on bail"
    }
    story.tell(try kept(urgent, in: story), on: "2025-03-10")
    let open = try setAside(story).map(\.rule)
    #expect(open.contains(WrittenWithParents.rule))
    story.tell(ReviewHeld.whole.changed { $0.meeting = .coreGroup }, on: "2025-03-12")
    #expect(try setAside(story).map(\.rule) == open)

    var levels = Story.planned()
    levels.tell(LevelDecided.at(2), on: "2025-03-05")
    var up = LevelDecided.at(3, .stepUp)
    up.isUrgent = true
    levels.tell(try kept(up, in: levels), on: "2025-03-10")
    let left = try setAside(levels).map(\.rule)
    #expect(left.contains(DecisionsRestOnOutcomes.rule))
    levels.tell(LevelDecided.at(3, .same), on: "2025-03-12")
    #expect(try setAside(levels).map(\.rule) == left)
    levels.tell(LevelDecided.at(2, .stepDown), on: "2025-03-14")
    #expect(try setAside(levels).isEmpty)
  }

  @Test func `what was sent back asks for nothing, and sees to nothing`() throws {
    var story = Story.planned()
    story.tell(LevelDecided.at(2), on: "2025-03-05")
    var up = LevelDecided.at(3, .stepUp)
    up.isUrgent = true
    let first = story.tell(try kept(up, in: story), on: "2025-03-10")
    let again = story.tell(LevelDecided.at(3, .stepUp), on: "2025-03-11")
    #expect(try setAside(story).isEmpty)
    story.tell(DecisionApproved(decision: again, outcome: .returned), on: "2025-03-12", by: .hart)
    #expect(try !setAside(story).isEmpty)
    story.tell(DecisionApproved(decision: first, outcome: .returned), on: "2025-03-12", by: .hart)
    #expect(try setAside(story).isEmpty)
  }
}
