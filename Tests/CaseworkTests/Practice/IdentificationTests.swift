import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: noticing, and children who need more alertness.
struct IdentificationTests {
  @Test func `R-020 several concerns that last are shown to be read together`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2024-03-01")
    let one = story.tell(Concern.coldAndHungry, on: "2024-11-01")
    let two = story.tell(Concern.coldAndHungry, on: "2025-01-01")
    #expect(try story.notices(of: SignsReadTogether.self).isEmpty)

    let three = story.tell(Concern.coldAndHungry, on: "2025-03-01")
    let notice = try #require(try story.notices(of: SignsReadTogether.self).first)

    #expect(notice.title == "3 concerns in 12 months: read them together")
    #expect(notice.entries == [one, two, three])
    #expect(notice.why.contains("Nutritional, physical"))
  }

  @Test func `R-021 being under one and being an adolescent follow from the date of birth`() throws
  {
    let baby = Story.about(.samuel, .samuel)
    let teenager = Story.about(.adaeze, .adaeze)

    #expect(
      MoreVulnerableChildren.vulnerabilities(in: try baby.picture(of: .samuel)) == [.underOne])
    #expect(
      MoreVulnerableChildren.vulnerabilities(
        in: try baby.picture(of: .samuel, on: "2026-01-12")) == [])
    #expect(
      MoreVulnerableChildren.vulnerabilities(in: try teenager.picture(of: .adaeze)) == [
        .adolescent
      ])
    #expect(try Story.maya.notices(of: MoreVulnerableChildren.self).isEmpty)
  }

  @Test(arguments: Vulnerability.allCases.filter { $0 != .underOne && $0 != .adolescent })
  func `R-021 what people noted raises alertness, with the entry that says so`(
    _ vulnerability: Vulnerability
  ) throws {
    var story = Story.maya
    let noted = story.tell(VulnerabilityNoted(vulnerabilities: [vulnerability]))

    let notice = try #require(try story.notices(of: MoreVulnerableChildren.self).first)

    #expect(notice.why.contains(vulnerability.label))
    #expect(notice.entries == [noted])
  }

  @Test func `R-022 what makes neglect harder to see is noticed, also from the language`() throws {
    var story = Story.maya
    story.tell(DetailsStated(firstLanguage: "English"))
    #expect(try story.notices(of: HarderToSeeChildren.self).isEmpty)

    let language = story.tell(DetailsStated(firstLanguage: "Igbo"))
    let noted = story.tell(VulnerabilityNoted(harderToSee: [.homeEducated, .missingEducation]))
    let notice = try #require(try story.notices(of: HarderToSeeChildren.self).first)

    #expect(Set(notice.entries) == [language, noted])
    for reason in [HarderToSee.homeEducated, .missingEducation, .firstLanguageNotEnglish] {
      #expect(notice.why.lowercased().contains(reason.label.lowercased()))
    }
    #expect(HarderToSee.allCases.contains(.disability))
  }

  @Test func `R-023 parents' difficulties are gathered, fathers' beside mothers'`() throws {
    var story = Story.maya
    let father = story.tell(ParentalFactorsNoted(factors: [.fathersMentalHealth]))
    let both = story.tell(
      Concern.changed { $0.circumstances.parentalFactors = [.alcohol, .fathersMentalHealth] })

    let known = ParentsOwnDifficulties.known(in: try story.picture())

    #expect(known.map(\.0) == [.fathersMentalHealth, .alcohol])
    #expect(known.map(\.1) == [[father, both], [both]])
    #expect(try story.notices(of: ParentsOwnDifficulties.self).count == 1)
    #expect(
      Set(ParentalFactor.allCases).isSuperset(of: [
        .mothersMentalHealth, .drugs, .domesticAbuse, .learningDisability, .ownMaltreatment,
        .mentalCapacity,
      ]))
  }

  @Test func `R-024 a teenager in the home whom nobody thought of is noticed`() throws {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(Concern.coldAndHungry)
    let adaeze = Story.listed(.adaeze, .adaeze, livingIn: .ropeWalk)

    let notices = try story.notices(of: TeenagerInTheHome.self, others: adaeze)
    #expect(notices.count == 1)
    #expect(notices.first?.why.contains("Adaeze Okafor") == true)

    story.tell(Concern.changed { $0.circumstances.otherChildrenConsidered = [.adaeze] })
    #expect(try story.notices(of: TeenagerInTheHome.self, others: adaeze).isEmpty)
  }

  @Test func `R-024 nobody is noticed who lives elsewhere, is young, or is named in the concern`()
    throws
  {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(Concern.coldAndHungry)
    let elsewhere = Residence(household: "quay", address: Address(lines: ["1 The Quay"]))

    for others in [
      Story.listed(.adaeze, .adaeze, livingIn: elsewhere), Story.listed(.adaeze, .adaeze),
      Story.listed(.samuel, .samuel, livingIn: .ropeWalk),
      Story.listed(.ngozi, .ngozi, livingIn: .ropeWalk),
    ] {
      #expect(try story.notices(of: TeenagerInTheHome.self, others: others).isEmpty)
    }
    story.tell(Concern.coldAndHungry, about: [.maya, .adaeze])
    #expect(
      try story.notices(
        of: TeenagerInTheHome.self, others: Story.listed(.adaeze, .adaeze, livingIn: .ropeWalk)
      ).isEmpty)
  }

  @Test(arguments: [
    HappeningType.missing, .absentFromSchool, .excluded, .policeAttended,
  ])
  func `R-025 a young person's behaviour is noticed until somebody asks what lies behind it`(
    _ type: HappeningType
  ) throws {
    var story = Story.about(.adaeze, .adaeze)
    let missing = story.tell(Happening(type: type), about: [.adaeze])
    #expect(
      try story.notices(of: BehaviourHasACause.self, about: .adaeze).map(\.entries) == [[missing]])

    story.tell(
      Concern.changed { $0.experience.behaviourCause = "Afraid to be at home" }, about: [.adaeze])
    #expect(try story.notices(of: BehaviourHasACause.self, about: .adaeze).isEmpty)

    story.tell(Happening(type: type), about: [.adaeze])
    #expect(try story.notices(of: BehaviourHasACause.self, about: .adaeze).count == 1)
  }

  @Test func `R-025 a second question is asking too, and a younger child is not an adolescent`()
    throws
  {
    var story = Story.about(.adaeze, .adaeze)
    story.tell(Happening(type: .missing), about: [.adaeze])
    story.tell(
      SecondQuestion(question: "What happened before you left?", answer: "A row"),
      about: [.adaeze])
    #expect(try story.notices(of: BehaviourHasACause.self, about: .adaeze).isEmpty)

    var maya = Story.maya
    maya.tell(Happening(type: .absentFromSchool))
    #expect(try maya.notices(of: BehaviourHasACause.self).isEmpty)
  }

  @Test(arguments: [HappeningType.injury, .accident, .aAndEAttendance])
  func `R-026 a baby's injury asks whether the explanation fits`(_ type: HappeningType) throws {
    var story = Story.about(.samuel, .samuel)
    story.tell(Happening(type: type), about: [.samuel])
    #expect(
      try story.notices(of: BabysInjury.self, about: .samuel).map(\.title) == [
        "Ask whether the explanation fits"
      ])

    story.tell(
      Concern.changed { $0.experience.injuryExplanationFits = .yes }, about: [.samuel])
    #expect(try story.notices(of: BabysInjury.self, about: .samuel).isEmpty)
  }

  @Test func `R-026 an explanation that does not fit stays noticed and asks for action today`()
    throws
  {
    var story = Story.about(.samuel, .samuel)
    let injury = story.tell(
      Happening(type: .injury, injuryExplanationFits: .no), about: [.samuel])

    let notice = try #require(try story.notices(of: BabysInjury.self, about: .samuel).first)

    #expect(notice.entries == [injury])
    #expect(notice.why.contains("the same day"))
  }

  @Test func `R-026 an older child's injury is not a baby's`() throws {
    var story = Story.maya
    story.tell(Happening(type: .injury))

    #expect(try story.notices(of: BabysInjury.self).isEmpty)
  }

  @Test func `R-027 men whose part nobody asked about are noticed, and so is no man at all`() throws
  {
    var story = Story.maya
    #expect(try story.notices(of: MenInTheFamily.self).isEmpty)

    story.tell(Concern.coldAndHungry)
    #expect(
      try story.notices(of: MenInTheFamily.self).first?.why.contains("No man is recorded") == true)

    story.tell(Relationship(kind: .father), about: [.daniel, .maya], on: "2017/")
    let daniel = Story.listed(.daniel, .daniel)
    #expect(
      try story.notices(of: MenInTheFamily.self, others: daniel).first?.why
        .contains("Daniel Reed") == true)

    story.tell(
      Relationship(kind: .father, caresForChild: .yes), about: [.daniel, .maya], on: "2017/")
    #expect(try story.notices(of: MenInTheFamily.self, others: daniel).isEmpty)
  }

  @Test func `R-027 nothing is asked on an adult's own page`() throws {
    var story = Story.about(.ngozi, .ngozi)
    story.tell(Concern.coldAndHungry, about: [.ngozi])

    #expect(try story.notices(of: MenInTheFamily.self, about: .ngozi).isEmpty)
  }

  @Test func `R-027 a man who lives in the home is asked about, whatever he is to the child`()
    throws
  {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(
      Relationship(kind: .father, caresForChild: .yes), about: [.ngozi, .maya], on: "2017/")
    story.tell(Concern.coldAndHungry)
    let lodger = Story.listed(.daniel, .daniel, livingIn: .ropeWalk)
    #expect(try story.notices(of: MenInTheFamily.self, others: lodger).count == 1)

    story.tell(Concern.changed { $0.circumstances.menConsidered = "Met Daniel: helps at bedtime" })
    #expect(try story.notices(of: MenInTheFamily.self, others: lodger).isEmpty)
  }
}
