import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: judging, defining and classifying.
struct JudgementTests {
  @Test func `R-001 no judgement is ever filled in, and one that is made needs a reason`() throws {
    var story = Story.maya
    for month in 1...9 {
      story.tell(
        Concern.coldAndHungry, on: .on(.day(LocalDate("2024-06-01").adding(months: month))))
    }
    let read = try story.picture().chronology.standing(Concern.self)
    #expect(read.count == 9)
    #expect(read.allSatisfy { $0.content.judgement == Judgement() })

    var concern = Concern.changed {
      $0.judgement = Judgement(pattern: .persistent, judgement: "Not good enough")
    }
    #expect(concern.fields() == [.judgementReason])
    concern.judgement.reason = "Third winter without heating"
    #expect(concern.fields().isEmpty)
  }

  @Test(arguments: [nil, .yes, .no, .notKnown] as [Answer?])
  func `R-002 whether it seems deliberate is never required and changes nothing`(
    _ answer: Answer?
  ) throws {
    let concern = Concern.changed { $0.judgement.seemsDeliberate = answer }
    var with = Story.maya
    with.tell(concern)
    var without = Story.maya
    without.tell(Concern.coldAndHungry)

    #expect(concern.fields().isEmpty)
    #expect(concern.countsAsNeglect)
    #expect(
      Practice.notices(in: try with.picture()) == Practice.notices(in: try without.picture()))
    #expect(Practice.prompts(for: .seemsDeliberate).first?.hint.contains("do not have to") == true)
  }

  @Test(arguments: HowOften.allCases, Onset.allCases)
  func `R-003 danger leads to the emergency route whatever the duration`(
    _ howOften: HowOften, _ onset: Onset
  ) throws {
    let concern = Concern.changed {
      $0.response.isInImmediateDanger = true
      $0.sign.howOften = howOften
      $0.sign.onset = onset
    }

    let route = try #require(DurationGatesNothing.route(for: concern))

    #expect(route.steps.first?.contains("999") == true)
    #expect(route.steps.contains { $0.contains("MASH") && $0.contains("today") })
  }

  @Test func `R-003 classifying does not hold up what is urgent, and calm leads to no route`() {
    let urgent = Concern(
      sign: Sign(whatWasSeen: "Baby alone in the bath"),
      response: FirstResponse(isInImmediateDanger: true))

    #expect(urgent.fields().isEmpty)
    #expect(DurationGatesNothing.route(for: .coldAndHungry) == nil)
  }

  @Test func `R-004 one concern stands by itself, and small ones are added up with their entries`()
    throws
  {
    var story = Story.maya
    let one = story.tell(Concern.coldAndHungry, on: "2025-01-10")
    let two = story.tell(Concern.coldAndHungry, on: "2025-02-10")

    let view = SmallWorriesAddUp.accumulation(of: try story.picture())

    #expect(view.rows.map(\.title) == ["Nutritional", "Physical"])
    #expect(view.rows.map(\.cells) == [[[one], [two]], [[one], [two]]])
  }

  @Test func `R-005 a concern carries several types, and a type in other words`() throws {
    let concern = Concern.changed {
      $0.sign.types = NeglectType.allCases
      $0.sign.otherType = "Faith needs"
    }
    #expect(try Concern(entry(concern, number: 1)) == concern)
    #expect(concern.summary.hasSuffix("faith needs"))
    #expect(NeglectType.allCases.count == 6)

    let onlyOther = Concern.changed {
      $0.sign.types = []
      $0.sign.otherType = "Faith needs"
    }
    #expect(onlyOther.fields().isEmpty)
    #expect(Concern.changed { $0.sign.types = [] }.fields() == [.types])
  }

  @Test func `R-007 a concern asks whether it began at this stage or before`() {
    #expect(Onset.allCases == [.thisStage, .earlier, .notKnown])
    #expect(Practice.prompts(for: .onset).map(\.question).first?.contains("begin") == true)
    #expect(
      Concern.changed { $0.sign.onset = .earlier }.details
        .contains(Detail(label: "Began", value: Onset.earlier.label)))
  }

  @Test func `R-009 there are five signs before birth, each explained`() {
    #expect(PrenatalIndicator.allCases.count == 5)
    #expect(PrenatalIndicator.allCases.allSatisfy { $0.explanation.count > 40 })
  }

  @Test func `R-009 signs before birth belong to an unborn child and stand for a type`() {
    let concern = Concern.changed {
      $0.sign.types = []
      $0.sign.prenatal = [.smoking]
    }

    #expect(concern.fields(about: .unborn).isEmpty)
    #expect(concern.fields(about: .child) == [.prenatal])
    #expect(concern.fields(about: .adult).contains(.prenatal))
    #expect(concern.countsAsNeglect)
  }

  @Test func `R-009 a concern before birth is about the child and the mother, who must be linked`()
    throws
  {
    var story = Story.about(.samuel, .unborn)
    #expect(
      try story.notices(of: PrenatalSigns.self, about: .samuel).map(\.title) == [
        "Link the expectant mother"
      ])

    story.tell(Relationship(kind: .mother), about: [.ngozi, .samuel], on: "2024-09-02/")

    #expect(try story.notices(of: PrenatalSigns.self, about: .samuel).isEmpty)
    #expect(
      PrenatalSigns.subjects(
        unbornChild: .samuel, in: Family(story.entries), on: "2025-01-01") == [.samuel, .ngozi])
  }

  @Test func `R-010 a concern says which legal routes are in play, both if both are`() throws {
    let concern = Concern.changed { $0.judgement.legalRoutes = [.civil, .criminal] }

    #expect(try Concern(entry(concern, number: 1)).judgement.legalRoutes == [.civil, .criminal])
    #expect(LegalRoute.civil.label.contains("1989"))
    #expect(LegalRoute.criminal.label.contains("1933"))
    #expect(!Practice.prompts(for: .legalRoutes).isEmpty)
  }

  @Test func `R-011 going without is kept apart from care and is not neglect by itself`() throws {
    let need = MaterialNeed(needs: [.food, .heating], helpOffered: "Food bank")
    let poor = Concern(
      sign: Sign(whatWasSeen: "No food in the house"),
      response: FirstResponse(isInImmediateDanger: false), materialNeed: need)
    #expect(!poor.countsAsNeglect)
    #expect(poor.fields() == [.types])
    #expect(
      poor.problems(about: .child, on: "2025-03-10").first?.message.contains("not neglect") == true)

    let both = Concern.changed { $0.materialNeed = need }
    #expect(both.fields().isEmpty)
    var story = Story.maya
    story.tell(both)
    let rows = SmallWorriesAddUp.accumulation(of: try story.picture()).rows
    #expect(rows.map(\.title) == ["Nutritional", "Physical"])
  }

  @Test func `R-012 two families alike but for where they live are noticed alike`() throws {
    func notices(_ postcode: String, _ line: String) throws -> [Notice] {
      var story = Story.maya
      let home = Residence(
        household: "home",
        address: Address(lines: [line], postcode: Postcode(checking: postcode)))
      story.tell(home, about: [.maya, .adaeze], on: "2020/")
      story.tell(Relationship(kind: .father), about: [.daniel, .maya], on: "2020/")
      for day in ["2025-01-10", "2025-02-10", "2025-03-01"] as [LocalDate] {
        story.tell(Concern.coldAndHungry, on: .on(.day(day)))
        story.tell(Happening(type: .wasNotBrought), on: .on(.day(day)))
        story.tell(Happening(type: .aAndEAttendance), on: .on(.day(day)))
      }
      let others = Story.listed(.adaeze, .adaeze, livingIn: home)
      return Practice.notices(in: try story.picture(others: others))
    }

    let poor = try notices("L20 3AA", "Flat 9, Dock Tower")
    let rich = try notices("KT22 0AA", "The Old Rectory")

    #expect(poor.count >= 5)
    #expect(poor == rich)
  }

  @Test func `R-013 what lies behind it is recorded, and the help that follows is told`() {
    let causes: [RootCause] = [
      .parentingSkill, .inappropriateExpectations, .malice, .depression, .anxiety, .substances,
      .money, .homelessness,
    ]
    #expect(causes.allSatisfy { HelpFollowsTheCause.help(for: $0) != nil })
    #expect(
      HelpFollowsTheCause.help(for: .money) != HelpFollowsTheCause.help(for: .parentingSkill))
    #expect(HelpFollowsTheCause.help(for: .notYetKnown) == nil)

    var concern = Concern.changed { $0.circumstances.rootCauses = [.other] }
    #expect(concern.fields() == [.rootCauseNote])
    concern.circumstances.rootCauseNote = "Bereavement"
    #expect(concern.fields().isEmpty)
  }

  @Test func `R-014 a concern can say whether the relationship has broken down`() throws {
    let concern = Concern.changed { $0.circumstances.relationshipBrokenDown = .yes }

    #expect(try Concern(entry(concern, number: 1)).circumstances.relationshipBrokenDown == .yes)
    #expect(
      concern.details.contains(Detail(label: "Has the relationship broken down", value: "Yes")))
    #expect(!Practice.prompts(for: .relationshipBrokenDown).isEmpty)
  }

  @Test func `R-015 whoever states a judgement says whether it is emerging or persistent`() {
    var concern = Concern.changed {
      $0.judgement = Judgement(judgement: "Care is not good enough", reason: "Compared with June")
    }
    #expect(concern.fields() == [.pattern])

    for pattern in Pattern.allCases {
      concern.judgement.pattern = pattern
      #expect(concern.fields().isEmpty)
    }
  }

  @Test func `R-016 neglect behind another kind of harm is counted`() throws {
    let hidden = Concern.changed {
      $0.sign.types = []
      $0.sign.otherType = nil
      $0.categories = Categories(primary: .emotionalAbuse, secondary: [.neglect])
    }
    let other = Concern.changed {
      $0.sign.types = []
      $0.categories = Categories(primary: .emotionalAbuse)
    }
    var story = Story.maya
    let counted = story.tell(hidden)
    story.tell(other)

    #expect(NeglectBehindOtherHarm.concernsOfNeglect(in: try story.picture()) == [counted])
    #expect(
      SmallWorriesAddUp.accumulation(of: try story.picture()).rows.map(\.title) == [
        "Neglect, type not stated", "Other concerns",
      ])
  }

  @Test func `R-017 what goes on beside neglect is gathered from every concern`() throws {
    var story = Story.maya
    let first = story.tell(Concern.changed { $0.categories.overlaps = [.substanceMisuse] })
    story.tell(Concern.coldAndHungry)
    let second = story.tell(
      Concern.changed { $0.categories.overlaps = [.domesticAbuse, .contextualHarm] })

    let notice = try #require(try story.notices(of: HarmsOverlap.self).first)

    #expect(notice.entries == [first, second])
    #expect(
      notice.why.contains("Domestic abuse, alcohol or drugs, harm outside the home"))
  }

  @Test func `R-018 somebody who could not judge is noticed until somebody has`() throws {
    var story = Story.maya
    let unjudged = story.tell(
      Concern.changed { $0.judgement.couldNotJudgeBecause = "I do not know Traveller life" })

    #expect(
      try story.notices(of: SettingDoesNotStopJudgement.self).map(\.entries) == [[unjudged]])

    story.tell(
      Concern.changed {
        $0.judgement = Judgement(
          pattern: .emerging, judgement: "Not good enough", reason: "Asked the liaison officer")
      })
    #expect(try story.notices(of: SettingDoesNotStopJudgement.self).isEmpty)
  }
}
