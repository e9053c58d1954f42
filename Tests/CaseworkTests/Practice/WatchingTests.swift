import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: what is watched over time, asked again and looked back on.
struct WatchingTests {
  @Test func `R-028 repeated accidents and A&E visits are noticed, within months that can be set`()
    throws
  {
    var story = Story.maya
    let first = story.tell(Happening(type: .aAndEAttendance), on: "2024-10-01")
    #expect(try story.notices(of: RepeatedAccidents.self).isEmpty)
    let second = story.tell(Happening(type: .accident), on: "2025-02-01")

    let notice = try #require(try story.notices(of: RepeatedAccidents.self).first)
    #expect(notice.entries == [first, second])
    #expect(notice.why.contains("your partnership can change it"))

    var shorter = PracticeParameters()
    shorter.accidentMonths = 3
    #expect(try story.notices(of: RepeatedAccidents.self, shorter).isEmpty)
    var more = PracticeParameters()
    more.repeatedAccidents = 3
    #expect(try story.notices(of: RepeatedAccidents.self, more).isEmpty)
  }

  @Test func `R-029 missed appointments are watched, with the next step`() throws {
    var story = Story.maya
    story.tell(Happening(type: .wasNotBrought), on: "2024-10-01")
    #expect(try story.notices(of: MissedAppointments.self).isEmpty)
    story.tell(Happening(type: .didNotAttend), on: "2025-02-01")

    let notice = try #require(try story.notices(of: MissedAppointments.self).first)

    #expect(notice.title == "2 appointments missed in 12 months")
    #expect(notice.why.contains(MissedAppointments.nextStep))

    var more = PracticeParameters()
    more.missedAppointments = 3
    #expect(try story.notices(of: MissedAppointments.self, more).isEmpty)
  }

  @Test func `R-029 moving appointments again and again is noticed too`() throws {
    var story = Story.maya
    story.tell(Happening(type: .appointmentRescheduled), on: "2025-01-01")
    story.tell(Happening(type: .appointmentCancelled), on: "2025-01-20")
    #expect(try story.notices(of: MissedAppointments.self).isEmpty)
    story.tell(Happening(type: .appointmentRescheduled), on: "2025-02-20")

    #expect(
      try story.notices(of: MissedAppointments.self).map(\.title) == [
        "3 appointments moved or cancelled in 12 months"
      ])
  }

  @Test(arguments: [HappeningType.dentalDecay, .weightConcern])
  func `R-030 tooth decay and weight need a way to help, until there is help`(
    _ type: HappeningType
  ) throws {
    var story = Story.maya
    let found = story.tell(Happening(type: type))
    #expect(try story.notices(of: TeethAndWeight.self).map(\.entries) == [[found]])

    story.tell(Happening(type: .helpGiven, what: "Booked with the dentist"))
    #expect(try story.notices(of: TeethAndWeight.self).isEmpty)
  }

  @Test func `R-031 every contact with an adult's service asks whether there are children`() throws
  {
    let unasked = Happening(type: .adultServiceContact)
    #expect(AdultsHaveChildren.problems(in: unasked).map(\.field) == [.areThereChildren])
    #expect(
      AdultsHaveChildren.problems(
        in: Happening(type: .adultServiceContact, areThereChildren: .notKnown)
      ).isEmpty)
    #expect(AdultsHaveChildren.problems(in: Happening(type: .accident)).isEmpty)
    #expect(Concern.coldAndHungry.fields(about: .adult) == [.areThereChildren])

    var story = Story.about(.ngozi, .ngozi)
    story.tell(
      Happening(type: .adultServiceContact, areThereChildren: .notKnown), about: [.ngozi])
    #expect(
      try story.notices(of: AdultsHaveChildren.self, about: .ngozi).map(\.title) == [
        "Are there children?"
      ])
  }

  @Test func `R-031 children who are known of are linked`() throws {
    var story = Story.about(.ngozi, .ngozi)
    story.tell(Happening(type: .adultServiceContact, areThereChildren: .yes), about: [.ngozi])
    #expect(
      try story.notices(of: AdultsHaveChildren.self, about: .ngozi).map(\.title) == [
        "Link this adult’s children"
      ])

    story.tell(Relationship(kind: .mother), about: [.ngozi, .maya], on: "2017/")
    #expect(try story.notices(of: AdultsHaveChildren.self, about: .ngozi).isEmpty)
  }

  @Test func `R-032 further questions and answers are kept, inside concerns and by themselves`()
    throws
  {
    var story = Story.maya
    let first = SecondQuestion(question: "Who collects her?", answer: "Adaeze")
    let second = SecondQuestion(question: "And on Fridays?", answer: "Nobody")
    let concern = story.tell(Concern.changed { $0.response.secondQuestion = first })
    let asked = story.tell(second)

    let known = CuriosityIsRecorded.asked(in: try story.picture())

    #expect(known.map(\.0) == [concern, asked])
    #expect(known.map(\.1) == [first, second])
    #expect(!Practice.prompts(for: .secondQuestion).isEmpty)
  }

  @Test func `R-033 looking back is due when time has passed, and again on the day that was set`()
    throws
  {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-01-10")
    #expect(try story.notices(of: LookBackIsDue.self, on: "2025-04-09").isEmpty)
    #expect(
      try story.notices(of: LookBackIsDue.self, on: "2025-04-10").first?.why
        .contains("10 April 2025") == true)

    story.tell(
      LookBack(whatItShows: "Cold each week", nextLookBackOn: "2025-05-01"), on: "2025-04-10")
    #expect(try story.notices(of: LookBackIsDue.self, on: "2025-04-30").isEmpty)
    #expect(try story.notices(of: LookBackIsDue.self, on: "2025-05-01").count == 1)
  }

  @Test func `R-033 looking back is due when much has been added, whatever the date`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-03-01")
    for _ in 1...6 { story.tell(Note(text: "x"), on: "2025-03-02") }
    #expect(try story.notices(of: LookBackIsDue.self).isEmpty)

    story.tell(Note(text: "x"), on: "2025-03-03")
    #expect(
      try story.notices(of: LookBackIsDue.self).first?.why.hasPrefix("8 entries") == true)
  }

  @Test func `R-034 early signs ask for early help until there is some`() throws {
    var story = Story.maya
    let early = story.tell(Concern.coldAndHungry, on: "2025-03-04")
    let notice = try #require(try story.notices(of: EarlySignsEarlyHelp.self).first)
    #expect(notice.title == "Consider an early help assessment")
    #expect(notice.entries == [early])
    #expect(notice.why.contains("6 days old"))

    story.tell(Happening(type: .helpDeclined))
    #expect(try story.notices(of: EarlySignsEarlyHelp.self).isEmpty)
  }

  @Test func `R-034 an assessment, help or asking the family is early help too`() throws {
    for answer in [
      AssessmentStarted.of(.earlyHelp), HelpStarted(service: "Breakfast club"),
      AgreementAnswered.refuses,
    ] as [any Payload] {
      var story = Story.maya
      story.tell(Concern.coldAndHungry, on: "2025-03-04")
      story.tell(answer, on: "2025-03-05")
      #expect(try story.notices(of: EarlySignsEarlyHelp.self).isEmpty)
    }
  }

  @Test(arguments: [PlanKind.earlyHelp, .childInNeed, .childProtection, .care])
  func `R-034 early help is not called for while it is planned, or what the law requires is`(
    _ kind: PlanKind
  ) throws {
    var story = Story.maya
    story.tell(PlanWritten.whole(kind), on: "2025-03-01")
    story.tell(Concern.coldAndHungry, on: "2025-03-04")
    #expect(try story.notices(of: EarlySignsEarlyHelp.self).isEmpty)

    var decided = LevelDecided.at(2)
    decided.canOneAgencyMeetNeed = .no
    story.tell(decided, on: "2025-03-05")
    #expect(try story.notices(of: OneAgencyIsNotEnough.self).isEmpty)
  }

  @Test func `R-034 an emergency and persistent neglect are not early signs`() throws {
    var story = Story.maya
    story.tell(Concern.changed { $0.response.isInImmediateDanger = true })
    story.tell(Concern.changed { $0.judgement.pattern = .persistent })

    #expect(try story.notices(of: EarlySignsEarlyHelp.self).isEmpty)
  }

  @Test func `R-035 what the author's own agency can do is asked, never instead of referring`() {
    let prompt = Practice.prompts(for: .ownAgencyCanDo).first

    #expect(prompt?.question.contains("your own agency") == true)
    #expect(prompt?.hint.contains("do not leave it to somebody else") == true)
    #expect(Concern.coldAndHungry.fields().isEmpty)
    #expect(
      Concern.changed { $0.response.ownAgencyCanDo = "Breakfast club" }.details
        .contains { $0.value == "Breakfast club" })
  }

  @Test func `R-036 what a voluntary organisation records stands as any other agency's does`()
    throws
  {
    func told(by author: Author) throws -> ([Notice], [[String]], Accumulation) {
      var story = Story.maya
      for day in ["2025-01-10", "2025-02-10", "2025-03-01"] as [LocalDate] {
        story.tell(Concern.coldAndHungry, on: .on(.day(day)), by: author)
        story.tell(Sighting(wasSeen: true), on: .on(.day(day)), by: author)
      }
      let picture = try story.picture()
      let lanes = picture.chronology.lanes.map { $0.lines.map(\.summary) }
      return (Practice.notices(in: picture), lanes, picture.chronology.accumulation(by: .month))
    }

    let school = try told(by: .hart)
    let charity = try told(by: .amina)

    #expect(!school.0.isEmpty)
    #expect(school.0 == charity.0)
    #expect(school.1 == charity.1)
    #expect(school.2 == charity.2)
  }
}
