extension Defect {
  static let cinPlans: [Defect] = [
    Defect("4001", .protected) { child, cases in
      child.episode.cinPlans = [CINPlanDraft(startedOn: cases.day(50))]
    },
    Defect("4003", .protected) { child, cases in
      child.episode.cinPlans = [
        CINPlanDraft(startedOn: cases.day(100), endedOn: cases.day(200))
      ]
    },
    Defect("4004", .planned) { child, cases in
      child.episode.cinPlans.append(CINPlanDraft(startedOn: cases.day(200)))
    },
    Defect("4008", .planned) { child, cases in child.diedOn = cases.day(60) },
    Defect("4009Q", .planned) { child, cases in
      child.cinPlan.endedOn = cases.day(100)
      child.diedOn = cases.day(90)
    },
    Defect("4010", .planned) { child, _ in child.cinPlan.startedOn = nil },
    Defect("4011", .planned) { child, cases in child.cinPlan.endedOn = cases.day(60) },
    Defect("4012Q", .planned) { child, cases in child.cinPlan.endedOn = cases.day(75) },
    Defect("4013", .planned) { child, cases in child.cinPlan.endedOn = cases.day(370) },
    Defect("4014", .planned) { child, cases in
      child.cinPlan.endedOn = cases.day(100)
      child.episode.cinPlans.append(CINPlanDraft(startedOn: cases.day(90)))
    },
    Defect("4015", .planned) { child, cases in child.cinPlan.startedOn = cases.day(10) },
    Defect("4016", .protected) { child, cases in
      child.episode.cinPlans = [
        CINPlanDraft(startedOn: cases.day(160), endedOn: cases.day(200))
      ]
    },
    Defect("4017", .protected) { child, cases in
      child.episode.cinPlans = [
        CINPlanDraft(startedOn: cases.day(50), endedOn: cases.day(100))
      ]
    },
  ]

  static let protectionPlans: [Defect] = [
    Defect("8730", .protected) { child, _ in child.protectionPlan.previousPlans = nil },
    Defect("8905", .protected) { child, _ in child.protectionPlan.initialCategory = nil },
    Defect("8910", .protected) { child, _ in child.protectionPlan.latestCategory = "NGL" },
    Defect("8915", .protected) { child, cases in child.diedOn = cases.day(55) },
    Defect("8920", .protected) { child, cases in
      child.protectionPlan.endedOn = cases.day(140)
      child.diedOn = cases.day(130)
    },
    Defect("2885", .protected) { child, cases in
      child.protectionPlan.startedOn = cases.workingDay(65)
    },
    Defect("1105", .protected) { child, cases in
      child.protectionPlan.startedOn = cases.day(20)
    },
    Defect("8720", .protected) { child, _ in child.protectionPlan.startedOn = nil },
    Defect("8840", .protected) { child, _ in
      child.protectionPlan.endedOn = child.protectionPlan.startedOn
      child.protectionPlan.reviewsOn = []
    },
    Defect("8925", .protected) { child, cases in
      child.protectionPlan.endedOn = cases.day(58)
      child.protectionPlan.reviewsOn = []
    },
    Defect("8930", .protected) { child, cases in
      child.protectionPlan.endedOn = cases.day(370)
    },
    Defect("8935", .protected) { child, cases in
      child.episode.protectionPlans.append(ProtectionPlanDraft(startedOn: cases.day(300)))
    },
    Defect("8940", .protected) { child, cases in
      child.protectionPlan.endedOn = cases.day(150)
      child.episode.protectionPlans.append(ProtectionPlanDraft(startedOn: cases.day(145)))
    },
    Defect("8841", .protected) { child, _ in
      child.protectionPlan.reviewsOn = [child.protectionPlan.startedOn ?? ""]
    },
    Defect("8842Q", .protected) { child, _ in child.protectionPlan.reviewsOn = [""] },
  ]
}
