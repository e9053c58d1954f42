import Casework
import Examples
import Record
import Vocabulary

// One payload of every kind of assessing, planning, reviewing and hearing, with everything said that it can say.

extension PayloadExamples {
  static let practice: [any Payload] =
    levels + agreements + decisions + assessments + plans + voices

  private static let due = DueDate(
    on: "2025-04-01", from: "2025-03-04", clock: "assessment", calendar: "england-and-wales-2026",
    edition: "2023")
  private static let overruled = [Overruling(ChildIsHeard.rule, why: "Asleep throughout")]
  private static func setAside(_ why: String) -> [Overruling] {
    overruled + [Overruling(EveryNeedIsPlanned.rule, why: why, couldNotWait: true)]
  }
  private static let family = [
    FamilyAttendance(giver: .child, person: .maya, name: "Maya", attended: false),
    FamilyAttendance(giver: .parent, name: "Ngozi Okafor", attended: true),
  ]
  private static let form = CompletedForm(
    form: "gcp2", version: 2, title: "Graded Care Profile 2", json: "{}")
  private static let voice = VoiceHeard(entries: ["entry-1"], whyNot: "Once only")
  private static let outcomes = [
    OutcomeProgress(
      line: "coat", outcome: "Maya is warm", progress: .better, evidence: "Coat seen daily",
      entries: ["entry-1"])
  ]
  private static let concerns = [
    AreaOfConcern(tool: "entry-2", area: "Physical care", isStillAConcern: .no, note: "Since May")
  ]

  private static let levels: [any Payload] = [
    LevelDecided(
      scale: "Saltmarsh Levels", level: "level-2", term: "Level 2: Extra help", change: .stepDown,
      why: "Three worries", evidence: ["entry-1"], history: "The same last winter",
      dissent: [Dissent(who: "Ms Hart", view: "Level 3")], reason: .needsAreLower,
      outcomes: outcomes, concerns: concerns, carried: ["entry-2"], canOneAgencyMeetNeed: .no,
      isUrgent: true, overruled: overruled),
    CaseClosed(
      reason: .outcomesAchieved, why: "All is well", outcomes: outcomes, concerns: concerns,
      whoToTurnTo: "Ms Hart", carryOn: "Breakfast club", overruled: overruled),
    LongTermMarked(kind: .parallelParenting, why: "A lasting illness", reviewOn: "2025-09-01"),
    CareThresholdMet(why: "Harm every week", settleBy: due),
    CarePlanSettled(plan: "With her grandmother"),
  ]

  private static let agreements: [any Payload] = [
    AgreementAnswered(
      asked: .ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .no,
      scope: "Family support", level: "level-2", why: "Tired of visits", efforts: "Met twice",
      askAgainOn: "2025-05-01", isNearSignificantHarm: .notKnown,
      monitor: Monitor(
        practitioner: "ms-hart", name: "Ms Hart", agency: "Harbour Primary",
        contact: "Sees Maya daily", reviewOn: "2025-04-01"),
      isCapacityInDoubt: .no, capacityNote: "Understood it all",
      whyCompetent: "Told it back in her own words", overruled: overruled),
    AgreementWithdrawn(
      agreement: "entry-1", name: "Ngozi Okafor", why: "A new job", efforts: "Met at work",
      askAgainOn: "2025-05-01", isNearSignificantHarm: .notKnown,
      monitor: Monitor(name: "Ms Hart", contact: "Sees Maya daily", reviewOn: "2025-04-01"),
      overruled: overruled),
    MonitoringReviewed(
      found: "Warm and fed", isNearSignificantHarm: .no, nextReviewOn: "2025-06-01",
      overruled: overruled),
    HelpStarted(
      service: "Family support", agency: "Saltmarsh Council", level: "level-2",
      agreement: "entry-1", choices: "Mornings or evenings", isUrgent: true,
      urgentWhy: "Nowhere to sleep", overruled: setAside("Nowhere to sleep")),
    HelpEnded(help: "entry-1", whatCameOfIt: "Bedtimes are calm"),
  ]

  private static let decisions: [any Payload] = [
    DecisionApproved(decision: "entry-1", outcome: .returned, why: "Say what shows it"),
    StatutoryDecision(
      action: .strategyDiscussion, why: "Third relapse", evidence: ["entry-1"], isUrgent: true),
    NoFurtherAction(referral: "entry-1", why: "Coat was lost that day", advice: "Uniform bank"),
    ReferralMade(
      agency: "Saltmarsh front door", isToSocialCare: true, why: "No heating",
      ownHelp: "Breakfast club goes on",
      referrer: "Ms Hart", tellBy: due),
    ReferrerTold(referral: "entry-1", wasTold: true, what: "An assessment has begun"),
    SharingDecided(
      withWhom: "Harbour Primary", what: "That an assessment has begun",
      purpose: "To plan together",
      outcome: .sharePart, basis: .publicTask, condition: .safeguarding,
      edition: LawfulBasis.edition, whyNecessary: "The school sees her daily",
      whyProportionate: "Nothing of her mother’s health", whyNot: "It is not needed",
      wasFamilyTold: .no, whyNotTold: "It could put her at risk", lookAgainOn: "2025-06-01",
      isUrgent: true, overruled: overruled),
  ]

  private static let assessments: [any Payload] = [
    AssessmentStarted(
      assessment: "a-1", purpose: .earlyHelp, tool: "EHAT", why: "Three worries",
      isNeglectAnIssue: .yes, due: due, earlier: ["entry-1"],
      whatEarlierShow: "Help ended too soon", isJoint: .yes,
      jointWith: JointService(agency: "adults", name: "Adult Services"), interpreter: .professional,
      isUrgent: true,
      overruled: overruled),
    ContributionRequested(
      assessment: "a-1", agency: "police", agencyName: "Saltmarsh Police", asked: "Call-outs",
      due: due),
    ContributionAnswered(
      assessment: "a-1", agency: "police", agencyName: "Saltmarsh Police", wasGiven: false,
      words: "Nothing known"),
    AssessmentCompleted(
      assessment: "a-1", purpose: .childAndFamily, isNeglectAnIssue: .yes,
      children: [
        ChildStatement(
          child: .maya,
          needs: [
            NeedStatement(id: "warmth", area: .health, isUnmet: true, words: "Warm clothes"),
            NeedStatement(id: "school", area: .education, isUnmet: false),
          ])
      ],
      findings: [FindingStated(finding: .history, words: "Three moves in a year")],
      views: [ViewGiven(giver: .parent, worksWell: "Stories at night", mustChange: "Mornings")],
      chronology: ChronologyRead(
        earlierWorries: "Cold in 2023", whatWasTried: "Vouchers", whatCameOfIt: "It stopped",
        entries: ["entry-1"]),
      tools: ["entry-2"], directWork: ["entry-3"], voice: voice, form: form,
      jointWith: JointService(agency: "adults", name: "Adult Services"), reviewOn: "2025-09-01",
      isUrgent: true, overruled: overruled),
    ChildAssessed(
      assessment: "a-1", purpose: .earlyHelp,
      needs: [NeedStatement(id: "warmth", area: .health, isUnmet: true, words: "Warm clothes")],
      findings: [FindingStated(finding: .childsSituation, words: "Up at five, alone")],
      views: [ViewGiven(giver: .child, worksWell: "Maths", mustChange: "Nights alone")],
      interpreting: Interpreting(by: .professional), form: form),
    InstrumentCompleted(
      form: form, assessment: "a-1", carer: .ngozi, areasOfConcern: ["Physical care"],
      assessorTrainedOn: "2024-06-01", licence: "Saltmarsh 1",
      interpreting: Interpreting(by: .relative, isSensitive: .no), overruled: overruled),
    AssessmentAudited(
      assessment: "a-1", areOutcomesImproving: .no, wasChanceMissed: .yes, note: "In January",
      overruled: overruled),
    CaseAudited(form: form),
    HomeConditions(
      whatWasSeen: "Beds and clean sheets", comparedWithBefore: .better, recheckOn: "2025-05-01"),
  ]

  private static let plans: [any Payload] = [
    PlanWritten(
      plan: "plan-1", kind: .earlyHelp, assessment: "a-1",
      lead: PlanLead(
        practitioner: "ms-hart", name: "Ms Hart", agency: "Harbour Primary",
        familysView: "She listens"),
      lines: [
        PlanLine(
          id: "coat", needs: ["warmth"], action: "Fetch a coat from the uniform bank",
          outcome: "Maya is warm", evidence: "Coat seen each morning",
          owner: LineOwner(kind: .family, name: "Gran Ada"), dueOn: "2025-03-20", helps: .family,
          causes: [.money], builds: [.enduringRelationship])
      ],
      left: [UnplannedNeed(need: "school", why: "After Easter")],
      writtenWith: [PlanParticipant(giver: .parent, name: "Ngozi Okafor")], until: "2025-09-01",
      checkLastsOn: "2025-12-01", ifItDoesNotWork: "Think again in May",
      choices: "Mornings or evenings", formats: [.paper, .readAloud], voice: voice,
      whatChanged: "Gran joined", overruled: overruled),
    PlanAgreed(
      plan: "plan-1", version: "entry-1",
      views: [
        PlanView(
          giver: .child, person: .maya, name: "Maya", answer: .no, why: "Wants her dad",
          whatWasDone: "Asked Daniel")
      ], agreement: "entry-1", isUrgent: true, urgentWhy: "No heating",
      overruled: setAside("No heating")),
    PlanEnded(
      plan: "plan-1", ending: .outcomesAchieved, why: "Warm all winter", outcomes: outcomes,
      followOn: "plan-2", overruled: overruled),
    ConferenceHeld(
      type: .beforeBirth, chair: "Yusuf Demir",
      attendance: [
        Attendance(agency: "Saltmarsh Police", name: "PC Ellis", attended: true, report: .received)
      ], family: family, evidence: ["entry-2"], voice: voice,
      views: [ViewGiven(giver: .parent, worksWell: "Gran", mustChange: "The flat")],
      interpreter: .professional, decision: .protectionPlan, category: .emotionalAbuse,
      why: "Alone most nights", dissent: [Dissent(who: "Ms Hart", view: "In need is enough")],
      coreGroupBy: due,
      reviewBy: DueDate(
        on: "2025-06-03", from: "2025-03-04", clock: "review",
        calendar: "england-and-wales-2026", edition: "2023"), isUrgent: true,
      urgentWhy: "The flat is sealed", overruled: setAside("The flat is sealed")),
    ReviewHeld(
      plan: "plan-1", meeting: .reviewConference, chair: "Yusuf Demir", outcomes: outcomes,
      concerns: concerns,
      tools: ["entry-2"], voice: voice,
      views: [ViewGiven(giver: .child, worksWell: "Gran", mustChange: "Shouting")],
      attendance: [
        Attendance(agency: "Saltmarsh Police", name: "PC Ellis", attended: false, report: .received)
      ], family: family,
      decided: [
        DecidedLine(line: "coat", decision: .change, why: "No change", newAction: "Fit a meter")
      ],
      isProgressEnough: .no, statutoryAction: StatutoryAction.none, statutoryWhy: "Warmer since",
      nextReview: due, decision: .needPlan, isUrgent: true, urgentWhy: "Moving tonight",
      overruled: setAside("Moving tonight")),
  ]

  private static let voices: [any Payload] = [
    ChildsVoice(
      wasSeen: true, whyNotSeen: "Late", seenAlone: .yes, whoElse: "A teacher nearby",
      inPrivate: .yes, place: "The library", mode: .inPerson, methods: [.drawing],
      words: "I like Gran’s house", observation: "Drew a warm bed", isDirectWork: true,
      whatDifference: "Mum sings now", mayHoldBack: .notKnown, interpreter: .professional,
      isSensitive: .yes, extraTime: "Twice as long", form: form, overruled: overruled),
    VoiceAnswered(
      voice: "entry-1", whatWasDone: "More days at Gran’s", childToldOn: "2025-03-06",
      whyNotTold: "At first ill"),
    FeedbackGiven(
      from: .parent, stage: .earlyHelp, state: .given, words: "You came when you said",
      madeDifference: .yes, isLifeBetter: .no, form: form),
    FeedbackAnswered(
      feedback: "entry-1", whatWasDone: "Evening visits", why: "Many asked", toldOn: "2025-04-02"),
  ]
}
