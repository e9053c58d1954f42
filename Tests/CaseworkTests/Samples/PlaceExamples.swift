import Casework
import Examples
import Record
import Testing
import Vocabulary

// What an invented place, Saltmarsh, has decided for itself.

extension LocalPractice {
  static let saltmarsh = LocalPractice(
    levels: .saltmarsh,
    agreement: AgreementRule(levels: ["level-2", "level-3"], source: "Saltmarsh strategy 4"),
    tools: [
      ToolRule(
        tool: "grades", name: "Saltmarsh Grades", isInStatutoryAssessments: true,
        isForEveryNeglectConcern: true, repeatAfterMonths: 6)
    ],
    clocks: [
      PracticeClock(
        id: "review", title: "Next review", isFor: .nextReview, length: .months(3), edition: "2023"),
      PracticeClock(
        id: "first-review", title: "First review", isFor: .firstReview, length: .workingDays(15),
        edition: "2023"),
      PracticeClock(
        id: "protection-review", title: "Review conference", isFor: .nextReview,
        length: .months(6), plans: [.childProtection], edition: "2023"),
      PracticeClock(
        id: "assessment", title: "Assessment", isFor: .assessment, length: .workingDays(45),
        assessments: [.childAndFamily], edition: "2023"),
      PracticeClock(
        id: "telling", title: "Telling the referrer", isFor: .tellingReferrer,
        length: .workingDays(3), edition: "2023"),
      PracticeClock(
        id: "deciding", title: "Deciding on a referral", isFor: .decidingOnReferral,
        length: .workingDays(1), edition: "2023"),
      PracticeClock(
        id: "conference", title: "First conference", isFor: .firstConference,
        length: .workingDays(15), edition: "2023"),
      PracticeClock(
        id: "core-group", title: "First core group", isFor: .firstCoreGroup,
        length: .workingDays(10), edition: "2023"),
      PracticeClock(
        id: "first-protection-review", title: "First review conference", isFor: .firstReview,
        length: .months(3), plans: [.childProtection], edition: "2023"),
    ],
    feedback: FeedbackStage.allCases, approvedByAnother: [LevelDecided.kind.name])
}

extension LevelScale {
  static let saltmarsh = LevelScale(
    name: "Saltmarsh Levels",
    levels: [
      LevelOfNeed(id: "level-1", name: "Level 1: For everybody"),
      LevelOfNeed(
        id: "level-2", name: "Level 2: Extra help",
        expected: [
          AgencyExpectation(
            agency: "harbour-school", does: "The school completes Saltmarsh Grades.",
            tools: ["grades"])
        ]),
      LevelOfNeed(
        id: "level-3", name: "Level 3: Much help", plans: [.childInNeed, .childProtection]),
      LevelOfNeed(
        id: "level-4", name: "Level 4: Protection", isStatutory: true,
        plans: [.childInNeed, .childProtection]),
    ])
}

extension LevelDecided {
  /// A decision as Saltmarsh words it.
  static func at(_ number: Int, _ change: LevelChange = .first) -> LevelDecided {
    let level = LevelScale.saltmarsh.levels[number - 1]
    return LevelDecided(
      scale: "Saltmarsh Levels", level: level.id, term: level.name, change: change,
      why: "Three worries in a month", evidence: ["entry-1"])
  }
}

extension AgreementAnswered {
  static let agrees = AgreementAnswered(
    asked: .ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .yes,
    scope: "Early help")
  static let refuses = AgreementAnswered(
    asked: .ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .no,
    scope: "Early help", why: "Too many visits", efforts: "Met twice, with her sister",
    monitor: Monitor(
      practitioner: "ms-hart", name: "Ms Hart", agency: "Harbour Primary",
      contact: "Sees Maya each school day", reviewOn: "2025-04-01"))
}

extension CompletedForm {
  static let grades = CompletedForm(
    form: "grades", version: 1, title: "Saltmarsh Grades", json: "{}")
}

extension InstrumentCompleted {
  static let grades = InstrumentCompleted(
    form: .grades, carer: .ngozi, areasOfConcern: ["Physical care"])
}

extension AssessmentStarted {
  static func of(_ purpose: AssessmentPurpose, _ id: ID<Assessment> = "a-1") -> AssessmentStarted {
    AssessmentStarted(assessment: id, purpose: purpose, why: "Three worries in a month")
  }
}

extension AssessmentCompleted {
  /// One that nothing is missing from, for whichever purpose.
  static func whole(
    _ purpose: AssessmentPurpose = .earlyHelp, _ id: ID<Assessment> = "a-1",
    tools: [ID<Entry>] = []
  ) -> AssessmentCompleted {
    AssessmentCompleted(
      assessment: id, purpose: purpose, isNeglectAnIssue: .yes,
      children: [
        ChildStatement(
          child: .maya,
          needs: DevelopmentalNeed.allCases.map { area in
            NeedStatement(
              id: ID(area.rawValue.replacing("_", with: "-")), area: area,
              isUnmet: area == .health, words: area == .health ? "Warm clothes" : "")
          })
      ],
      findings: Finding.allCases.map { FindingStated(finding: $0, words: "As told") },
      views: ViewGiver.allCases.map {
        ViewGiven(giver: $0, worksWell: "Bedtimes", mustChange: "Mornings")
      },
      chronology: ChronologyRead(
        earlierWorries: "Cold last winter", whatWasTried: "Vouchers", whatCameOfIt: "It stopped"),
      tools: tools, directWork: ["entry-2"], voice: VoiceHeard(whyNot: "Asleep at every visit"))
  }

  func changed(_ change: (inout AssessmentCompleted) -> Void) -> AssessmentCompleted {
    var assessment = self
    change(&assessment)
    return assessment
  }
}

extension PlanLine {
  /// A line that is smart, and answers the unmet need of a whole assessment.
  static let coat = PlanLine(
    id: "coat", needs: ["health"], action: "Fetch a coat from the uniform bank on Monday",
    outcome: "Maya is warm on the way to school", evidence: "Ms Hart sees the coat each morning",
    owner: LineOwner(kind: .family, name: "Gran Ada"), dueOn: "2025-03-20",
    builds: [.enduringRelationship])

  func changed(_ change: (inout PlanLine) -> Void) -> PlanLine {
    var line = self
    change(&line)
    return line
  }
}

extension PlanWritten {
  /// A plan that nothing is missing from.
  static func whole(_ kind: PlanKind = .earlyHelp, lines: [PlanLine] = [.coat]) -> PlanWritten {
    PlanWritten(
      plan: "plan-1", kind: kind, assessment: "a-1",
      lead: PlanLead(
        practitioner: "ms-hart", name: "Ms Hart", agency: "Harbour Primary",
        familysView: "She listens"), lines: lines,
      writtenWith: [PlanParticipant(giver: .parent, name: "Ngozi Okafor")], until: "2025-09-01",
      checkLastsOn: "2025-12-01", choices: "Mornings or evenings", chosen: "Mornings",
      formats: [.paper],
      voice: VoiceHeard(whyNot: "Asleep at every visit"))
  }

  func changed(_ change: (inout PlanWritten) -> Void) -> PlanWritten {
    var plan = self
    change(&plan)
    return plan
  }
}

extension PlanAgreed {
  static func by(
    parent: AgreementAnswer = .yes, child: AgreementAnswer? = .yes, of version: ID<Entry>
  ) -> PlanAgreed {
    PlanAgreed(
      plan: "plan-1", version: version,
      views: [
        PlanView(
          giver: .parent, person: .ngozi, name: "Ngozi Okafor", answer: parent,
          why: parent == .yes ? nil : "Too much at once")
      ]
        + (child.map {
          [
            PlanView(
              giver: .child, person: .maya, name: "Maya", answer: $0,
              why: $0 == .yes ? nil : "Wants her dad")
          ]
        } ?? []))
  }
}

extension ReviewHeld {
  /// A review that nothing is missing from.
  static let whole = ReviewHeld(
    plan: "plan-1",
    outcomes: [
      OutcomeProgress(
        line: "coat", outcome: PlanLine.coat.outcome, progress: .better,
        evidence: "Worn each day in May")
    ], voice: VoiceHeard(whyNot: "Asleep at every visit"), isProgressEnough: .yes)

  /// A review that finds one thing of the coat, calls progress enough, and says what happens to the line.
  static func finding(_ progress: Progress) -> ReviewHeld {
    whole.changed {
      $0.outcomes[0].progress = progress
      $0.decided = [DecidedLine(line: "coat", decision: .goOn, why: "Two weeks in")]
    }
  }

  func changed(_ change: (inout ReviewHeld) -> Void) -> ReviewHeld {
    var review = self
    change(&review)
    return review
  }
}

extension ConferenceHeld {
  /// A conference that nothing is missing from.
  static let whole = ConferenceHeld(
    type: .initial, chair: "Yusuf Demir",
    attendance: [Attendance(agency: "Harbour Primary", name: "Ms Hart", attended: true)],
    family: [FamilyAttendance(giver: .parent, name: "Ngozi Okafor", attended: true)],
    voice: VoiceHeard(whyNot: "Asleep at every visit"), decision: .protectionPlan,
    category: .neglect, why: "Cold, hungry and alone, month after month")

  func changed(_ change: (inout ConferenceHeld) -> Void) -> ConferenceHeld {
    var conference = self
    change(&conference)
    return conference
  }
}

extension Story {
  /// Maya is on the record, and somebody was with her: `entry-2`, which a whole assessment draws on.
  static var mayaSeen: Story {
    var story = Story.maya
    story.tell(
      Sighting(wasSeen: true, place: "School", method: .inPerson), on: "2025-02-20", by: .hart)
    return story
  }

  /// Maya’s, with early help agreed, assessed and planned: every notice that a gap would give is silent.
  static func planned(_ kind: PlanKind = .earlyHelp, lines: [PlanLine] = [.coat]) -> Story {
    var story = Story.maya
    story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    story.tell(AssessmentStarted.of(.earlyHelp), on: "2025-03-01")
    story.tell(AssessmentCompleted.whole(), on: "2025-03-03")
    let plan = story.tell(PlanWritten.whole(kind, lines: lines), on: "2025-03-04")
    story.tell(PlanAgreed.by(of: plan), on: "2025-03-05")
    return story
  }

  /// Everything that stands against recording something, once what is overruled is taken away.
  func objections(
    to payload: some Judged, about person: ID<Person> = .maya, by author: Author = .rowan,
    on today: LocalDate = "2025-03-10", in place: LocalPractice = .saltmarsh
  ) throws -> [Objection] {
    let picture = try picture(of: person, on: today, in: place)
    do throws(Refused) {
      try payload.judge(in: picture, by: author)
      return []
    } catch {
      return error.objections
    }
  }
}

extension [Objection] {
  /// Those of one rule.
  func of(_ rule: any PracticeRule.Type) -> [Objection] { filter { $0.rule == rule.rule } }
}
