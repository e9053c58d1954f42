import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: hearing the child.
struct VoiceTests {
  private let spoke = ChildsVoice(wasSeen: true, words: "I like Gran’s house")

  private func asks(_ question: String) -> Bool {
    Practice.prompts(on: .voice).contains { $0.question == question }
  }

  @Test func `R-130 no assessment, plan or review is finished silently without the child's voice`()
    throws
  {
    var story = Story.planned()
    let seen = story.tell(Sighting(wasSeen: true, method: .inPerson))
    let silent = AssessmentCompleted.whole(.earlyHelp, "a-2").changed {
      $0.voice = VoiceHeard()
      $0.directWork = [seen]
    }
    let review = ReviewHeld.whole.changed { $0.voice = VoiceHeard() }
    let version = story.tell(PlanWritten.whole().changed { $0.voice = VoiceHeard() })
    var agreed = PlanAgreed.by(of: version)
    agreed.agreement = try story.picture().involvement.agreements.given.last?.id

    for objections in [
      try story.objections(to: silent), try story.objections(to: review),
      try story.objections(to: agreed),
    ] {
      #expect(objections.map(\.rule) == [ChildIsHeard.rule])
      #expect(objections.map(\.question) == ["voice"])
    }
    #expect(
      try story.objections(to: silent.changed { $0.voice = VoiceHeard(whyNot: "Not yet born") })
        .isEmpty)
    for form in [PracticeForm.assessment, .plan, .review] {
      #expect(Practice.prompts(on: form).contains { $0.question == "voice" })
    }
  }

  @Test func `R-130 only what is on the child's record and says something counts as hearing`()
    throws
  {
    var story = Story.planned()
    let nobodyIn = story.tell(Sighting(wasSeen: false, whyNotSeen: "Nobody answered the door"))
    let silent = story.tell(Sighting(wasSeen: true))
    let heard = story.tell(spoke)
    var coat = Concern.coldAndHungry
    coat.experience.childsWords = "I was cold"
    let concern = story.tell(coat)
    let quoted = story.tell(
      ChildAssessed(
        assessment: "a-1", purpose: .earlyHelp, childsWords: "I like maths"))

    for entry: ID<Entry> in ["entry-1", "entry-99", nobodyIn, silent] {
      let review = ReviewHeld.whole.changed { $0.voice = VoiceHeard(entries: [entry]) }
      #expect(try story.objections(to: review).map(\.rule) == [ChildIsHeard.rule], "\(entry)")
    }
    for entry in [heard, concern, quoted] {
      let review = ReviewHeld.whole.changed { $0.voice = VoiceHeard(entries: [entry]) }
      #expect(try story.objections(to: review).isEmpty, "\(entry)")
    }
  }

  @Test func `seen or not and why, in words or as observed`() throws {
    #expect(
      try Story.maya.objections(to: ChildsVoice(wasSeen: false)).map(\.question)
        == ["why_not_seen"])
    #expect(
      try Story.maya.objections(to: ChildsVoice(wasSeen: false, whyNotSeen: "Asleep")).isEmpty)
    #expect(try Story.maya.objections(to: ChildsVoice(wasSeen: true)).map(\.question) == ["words"])
    #expect(
      try Story.maya.objections(to: ChildsVoice(wasSeen: true, observation: "Reached for Mum"))
        .isEmpty)
    #expect(try Story.maya.objections(to: spoke).isEmpty)
  }

  @Test func `R-131 weeks without time spent with the child are noticed`() throws {
    var story = Story.maya
    #expect(try story.notices(of: TimeWithTheChild.self, on: "2026-01-01").isEmpty)
    let opened = story.tell(LevelDecided.at(2), on: "2025-01-10")
    story.tell(spoke, on: "2025-02-01")
    #expect(try story.notices(of: TimeWithTheChild.self, on: "2025-02-20").isEmpty)
    #expect(
      try story.notices(of: TimeWithTheChild.self, on: "2025-02-21").map(\.entries) == [[opened]])

    var worked = spoke
    worked.isDirectWork = true
    let direct = story.tell(worked, on: "2025-02-21")
    #expect(try story.notices(of: TimeWithTheChild.self, on: "2025-04-03").isEmpty)
    #expect(
      try story.notices(of: TimeWithTheChild.self, on: "2025-04-04").map(\.entries) == [[direct]])
    #expect(asks("is_direct_work"))
  }

  @Test func `R-132 ways of hearing a child fit the child's age`() throws {
    for stage in AgeStage.allCases where stage != .unborn {
      #expect(!FitsTheAge.methods(for: stage).isEmpty)
    }
    #expect(!FitsTheAge.methods(for: .infancy).contains(.talking))

    var story = Story.about(.samuel, .samuel)
    let asked = story.tell(
      ChildsVoice(wasSeen: true, methods: [.talking], observation: "Babbled"), about: [.samuel])
    let notice = try #require(
      try story.notices(of: FitsTheAge.self, about: .samuel).first)
    #expect(notice.entries == [asked])
    #expect(notice.why.contains("observation"))

    story.tell(
      ChildsVoice(wasSeen: true, methods: [.observation], observation: "Reached for Mum"),
      about: [.samuel])
    #expect(try story.notices(of: FitsTheAge.self, about: .samuel).isEmpty)
    #expect(asks("methods"))
  }

  @Test func `R-133 a child who was never heard alone or in private is noticed`() throws {
    var story = Story.maya
    let heard = story.tell(spoke)
    #expect(try story.notices(of: HeardInPrivate.self).map(\.entries) == [[heard]])

    var alone = spoke
    alone.inPrivate = .yes
    story.tell(alone)
    #expect(try story.notices(of: HeardInPrivate.self).isEmpty)
    #expect(asks("in_private"))

    // One talk in private is not for ever.
    let lately = story.tell(spoke, on: "2026-01-10")
    #expect(
      try story.notices(of: HeardInPrivate.self, on: "2026-01-12").map(\.entries) == [[lately]])
  }

  @Test func `R-134 what a child said is answered, and the child is told`() throws {
    var story = Story.maya
    let voice = story.tell(spoke)
    story.tell(ChildsVoice(wasSeen: false, whyNotSeen: "Asleep"))
    #expect(try story.notices(of: VoiceShapesHelp.self).map(\.entries) == [[voice]])

    let answer = story.tell(VoiceAnswered(voice: voice, whatWasDone: "More days at Gran’s"))
    #expect(
      try story.notices(of: VoiceShapesHelp.self).map(\.title) == ["Has the child been told?"])
    #expect(Hearing.all(in: try story.picture()).compactMap(\.answer?.id) == [answer])

    story.tell(
      VoiceAnswered(
        voice: voice, whatWasDone: "More days at Gran’s", childToldOn: "2025-03-09"))
    #expect(try story.notices(of: VoiceShapesHelp.self).isEmpty)
    #expect(asks("what_was_done"))
  }

  @Test(arguments: [Answer.yes, .notKnown])
  func `R-135 a member of the family does not interpret what is sensitive`(_ isSensitive: Answer)
    throws
  {
    var voice = spoke
    voice.interpreter = .relative
    voice.isSensitive = isSensitive
    let objections = try Story.maya.objections(to: voice)
    #expect(objections.map(\.rule) == [RelativesDoNotInterpret.rule])
    #expect(objections.first?.message.contains("professional interpreter") == true)

    voice.overruled = [Overruling(RelativesDoNotInterpret.rule, why: "In danger that night")]
    #expect(try Story.maya.objections(to: voice).isEmpty)
  }

  @Test func `R-135 everyday matters, and everybody but relatives, are not refused`() throws {
    var voice = spoke
    voice.interpreter = .relative
    #expect(try Story.maya.objections(to: voice).map(\.question) == ["is_sensitive"])
    voice.isSensitive = .no
    #expect(try Story.maya.objections(to: voice).isEmpty)

    for kind in InterpreterKind.allCases where kind != .relative {
      voice.interpreter = kind
      voice.isSensitive = .yes
      #expect(try Story.maya.objections(to: voice).isEmpty)
    }
    #expect(asks("interpreter"))
  }

  @Test func `R-135 no relative interprets where help is agreed or reviewed`() throws {
    var agreed = AgreementAnswered(
      name: "Ngozi", giver: .parentWithResponsibility, answer: .yes, scope: "Early help")
    agreed.interpreter = .relative
    var review = ReviewHeld(plan: "plan-1", isProgressEnough: .yes)
    review.interpreter = .relative
    var story = Story.maya
    story.tell(PlanWritten(plan: "plan-1", kind: .earlyHelp))

    for objections in [try story.objections(to: agreed), try story.objections(to: review)] {
      #expect(objections.contains { $0.rule == RelativesDoNotInterpret.rule })
    }
    agreed.interpreter = .professional
    review.interpreter = .sameLanguage
    for objections in [try story.objections(to: agreed), try story.objections(to: review)] {
      #expect(!objections.contains { $0.rule == RelativesDoNotInterpret.rule })
    }
    for form in [PracticeForm.agreement, .assessment, .plan, .review, .sighting] {
      #expect(Practice.prompts(on: form).contains { $0.question == "interpreter" })
    }
  }

  @Test func `R-135 no relative interprets what a form asks, unless it says it was not sensitive`()
    throws
  {
    func rules(against interpreting: Interpreting?) throws -> [Rule?] {
      var story = Story.planned()
      let seen = story.tell(Sighting(wasSeen: true, method: .inPerson))
      let assessed = AssessmentCompleted.whole(.earlyHelp, "a-2").changed {
        $0.voice = VoiceHeard(whyNot: "The child’s words stand in the form")
        $0.directWork = [seen]
        $0.interpreting = interpreting
      }
      let tool = InstrumentCompleted(form: .grades, interpreting: interpreting)
      let rules = try story.objections(to: tool).map(\.rule)
      #expect(try story.objections(to: assessed).map(\.rule) == rules)
      return rules
    }
    for isSensitive in [Answer.yes, .notKnown, nil] {
      let relative = Interpreting(by: .relative, isSensitive: isSensitive)
      #expect(try rules(against: relative) == [RelativesDoNotInterpret.rule], "\(relative)")
    }
    #expect(try rules(against: Interpreting(by: .relative, isSensitive: .no)).isEmpty)
    #expect(try rules(against: nil).isEmpty)
    for kind in InterpreterKind.allCases where kind != .relative {
      #expect(try rules(against: Interpreting(by: kind, isSensitive: .yes)).isEmpty, "\(kind)")
    }
  }

  @Test func `R-136 a child who needs an interpreter is heard through one, with time`() throws {
    var story = Story.maya
    story.tell(spoke)
    #expect(try story.notices(of: FirstLanguage.self).isEmpty)
    story.tell(DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes))
    #expect(
      try story.notices(of: FirstLanguage.self).map(\.title) == [
        "Heard without the interpreter the child needs"
      ])

    var own = Story.maya
    own.tell(DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes))
    var voice = spoke
    voice.interpreter = .sameLanguage
    own.tell(voice)
    #expect(try own.notices(of: FirstLanguage.self).isEmpty)
    voice.interpreter = .professional
    own.tell(voice)
    #expect(
      try own.notices(of: FirstLanguage.self).map(\.title) == ["Was there time enough?"])
    #expect(asks("extra_time"))
  }

  @Test func `R-142 a young person may hold back, and that is thought of`() throws {
    var story = Story.about(.adaeze, .adaeze)
    var voice = spoke
    story.tell(voice, about: [.adaeze])
    #expect(
      try story.notices(of: AdolescentsMayHoldBack.self, about: .adaeze).map(\.title) == [
        "Might this young person be holding back?"
      ])
    voice.mayHoldBack = .yes
    story.tell(voice, about: [.adaeze])
    #expect(
      try story.notices(of: AdolescentsMayHoldBack.self, about: .adaeze).map(\.title) == [
        "A young person may be holding back"
      ])
    voice.mayHoldBack = .no
    story.tell(voice, about: [.adaeze])
    #expect(try story.notices(of: AdolescentsMayHoldBack.self, about: .adaeze).isEmpty)

    var maya = Story.maya
    maya.tell(spoke)
    #expect(try maya.notices(of: AdolescentsMayHoldBack.self).isEmpty)
    #expect(asks("may_hold_back"))
  }
}
