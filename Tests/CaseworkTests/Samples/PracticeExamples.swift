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
      agreement: "entry-1", choices: "Mornings or evenings", isUrgent: true, overruled: overruled),
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
      ], agreement: "entry-1", isUrgent: true, overruled: overruled),
    PlanEnded(
      plan: "plan-1", ending: .outcomesAchieved, why: "Warm all winter", outcomes: outcomes,
      followOn: "plan-2", overruled: overruled),
    ConferenceHeld(
      type: .beforeBirth, chair: "Yusuf Demir",
      attendance: [
        Attendance(agency: "Saltmarsh Police", name: "PC Ellis", attended: true, report: .received)
      ], evidence: ["entry-2"], voice: voice,
      views: [ViewGiven(giver: .parent, worksWell: "Gran", mustChange: "The flat")],
      interpreter: .professional, decision: .protectionPlan, category: .emotionalAbuse,
      why: "Alone most nights", dissent: [Dissent(who: "Ms Hart", view: "In need is enough")],
      coreGroupBy: due,
      reviewBy: DueDate(
        on: "2025-06-03", from: "2025-03-04", clock: "review",
        calendar: "england-and-wales-2026", edition: "2023"), isUrgent: true,
      overruled: overruled),
    ReviewHeld(
      plan: "plan-1", meeting: .coreGroup, outcomes: outcomes, concerns: concerns,
      tools: ["entry-2"], voice: voice,
      views: [ViewGiven(giver: .child, worksWell: "Gran", mustChange: "Shouting")],
      attendance: [
        Attendance(agency: "Saltmarsh Police", name: "PC Ellis", attended: false, report: .received)
      ],
      decided: [
        DecidedLine(line: "coat", decision: .change, why: "No change", newAction: "Fit a meter")
      ],
      isProgressEnough: .no, statutoryAction: StatutoryAction.none, statutoryWhy: "Warmer since",
      nextReview: due, decision: .needPlan, isUrgent: true, overruled: overruled),
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

  /// Words that must appear when one of these is told in full.
  static let practiceWords: [String: [String]] = [
    "level.decided": [
      "Saltmarsh Levels", "Level 2: Extra help", "Step down", "Three worries", "1 entry",
      "The same last winter", "Ms Hart: Level 3", "Needs are lower", "Better. Coat seen daily",
      "No. Since May", "1 assessment", "Yes", "R-130: Asleep throughout",
    ],
    "case.closed": ["The outcomes were achieved", "All is well", "Ms Hart", "Breakfast club"],
    "case.long_term": ["Parallel parenting", "A lasting illness", "1 September 2025"],
    "care.threshold_met": ["Harm every week", "1 April 2025"],
    "care.plan_settled": ["With her grandmother"],
    "agreement.answered": [
      "Ngozi Okafor", "parental responsibility", "Does not agree", "Family support",
      "Tired of visits", "Met twice", "1 May 2025", "Not known", "Ms Hart", "Sees Maya daily",
      "1 April 2025", "Understood it all", "Told it back in her own words",
    ],
    "agreement.withdrawn": [
      "Ngozi Okafor", "A new job", "Met at work", "1 May 2025", "Not known",
      "Ms Hart: Sees Maya daily; look again on 1 April 2025", "R-130: Asleep throughout",
    ],
    "monitoring.reviewed": ["Warm and fed", "No", "1 June 2025", "R-130: Asleep throughout"],
    "help.started": ["Family support", "Saltmarsh Council", "Mornings or evenings", "Yes"],
    "help.ended": ["Bedtimes are calm"],
    "decision.approved": ["Sent back", "Say what shows it"],
    "decision.statutory": ["Strategy discussion", "Third relapse", "1 entry"],
    "decision.no_further_action": ["Coat was lost that day", "Uniform bank"],
    "referral.made": [
      "Saltmarsh front door", "No heating", "Breakfast club goes on", "Ms Hart", "1 April 2025",
    ],
    "referrer.told": ["Yes", "An assessment has begun"],
    "sharing.decided": [
      "Harbour Primary", "That an assessment has begun", "To plan together", "Share part of it",
      "Article 6(1)(e)", "Schedule 1 paragraph 18", "Data (Use and Access) Act 2025",
      "The school sees her daily", "Nothing of her mother’s health", "It is not needed", "No",
      "It could put her at risk", "1 June 2025",
    ],
    "assessment.started": [
      "Early help assessment", "EHAT", "Three worries", "1 April 2025", "1 assessment",
      "Help ended too soon",
    ],
    "contribution.requested": ["Saltmarsh Police", "Call-outs", "1 April 2025"],
    "contribution.answered": ["Saltmarsh Police", "No", "Nothing known"],
    "assessment.completed": [
      "Child and family assessment", "Warm clothes", "Three moves in a year", "Stories at night",
      "Mornings", "Cold in 2023", "Vouchers", "It stopped", "1 tool", "1 entry",
      "Graded Care Profile 2", "1 September 2025",
    ],
    "assessment.child": [
      "Warm clothes", "Up at five, alone", "Maths", "Nights alone", "A professional interpreter",
    ],
    "instrument.completed": [
      "Graded Care Profile 2", "Physical care", "1 June 2024", "Saltmarsh 1",
      "A member of the family", "No", "R-130: Asleep throughout",
    ],
    "assessment.audited": ["No", "Yes", "In January"],
    "case.audited": ["Graded Care Profile 2"],
    "home.conditions": ["Beds and clean sheets", "Better", "1 May 2025"],
    "plan.written": [
      "Early help plan", "Ms Hart, Harbour Primary", "Fetch a coat", "Maya is warm",
      "Coat seen each morning", "Gran Ada", "20 March 2025", "After Easter", "Ngozi Okafor",
      "1 September 2025", "1 December 2025", "Think again in May", "Mornings or evenings",
      "On paper, read aloud", "Gran joined",
    ],
    "plan.agreed": ["Maya: does not agree"],
    "plan.ended": ["The outcomes were achieved", "Warm all winter", "Coat seen daily"],
    "conference.held": [
      "Conference before birth", "Yusuf Demir", "Saltmarsh Police: came, report received",
      "1 entry", "Gran", "The flat", "A professional interpreter",
      "A child protection plan is needed",
      "Emotional abuse", "Alone most nights", "Ms Hart: In need is enough", "1 April 2025",
      "3 June 2025", "Yes", "R-130: Asleep throughout",
    ],
    "review.held": [
      "Core group",
      "Coat seen daily", "Since May", "1 tool", "Gran", "Shouting", "Saltmarsh Police",
      "did not come", "report received", "The action changes: Fit a meter", "No",
      "No statutory action", "Warmer since", "1 April 2025",
    ],
    "voice.recorded": [
      "Yes", "Late", "A teacher nearby", "The library", "In person", "Drawing or writing",
      "I like Gran’s house", "Drew a warm bed", "Mum sings now", "A professional interpreter",
      "Twice as long", "Not known",
    ],
    "voice.answered": ["More days at Gran’s", "6 March 2025", "At first ill"],
    "feedback.given": ["Parent or carer", "Early help", "Given", "You came when you said", "Yes"],
    "feedback.answered": ["Evening visits", "Many asked", "2 April 2025"],
  ]
}
