extension Defect {
  static let referrals: [Defect] = [
    Defect("8600", .referral) { child, cases in child.episode.referredOn = cases.day(370) },
    Defect("8606", .closed) { child, cases in child.bornOn = cases.day(320) },
    Defect("8555Q", .closed) { child, cases in child.diedOn = cases.day(20) },
    Defect("8866", .closed) { child, _ in child.episode.source = "12" },
    Defect("8610", .closed) { child, _ in child.episode.primaryNeed = nil },
    Defect("8650", .closed) { child, _ in child.episode.primaryNeed = "N10" },
    Defect("8568", .closed) { child, _ in child.episode.noFurtherAction = nil },
    Defect("8569Q", .referral) { child, cases in child.episode.referredOn = cases.day(-30) },
    Defect("8815", .assessed) { child, cases in
      var second = cases.assessed
      second.referredOn = cases.day(200)
      second.assessments = []
      child.episodes.append(second)
    },
    Defect("8816", .assessed) { child, cases in
      var second = cases.closed
      second.referredOn = cases.day(200)
      second.assessments = [
        AssessmentDraft(startedOn: cases.day(201), endedOn: cases.day(220), factors: ["1B"])
      ]
      second.closedOn = cases.day(221)
      child.episodes.append(second)
    },
    Defect("8820", .closed) { child, cases in
      var second = cases.referral
      second.referredOn = cases.day(50)
      child.episodes.append(second)
    },
  ]

  static let closures: [Defect] = [
    Defect("8620", .closed) { child, cases in child.episode.closedOn = cases.day(370) },
    Defect("8630", .closed) { child, cases in child.episode.closedOn = cases.day(10) },
    Defect("8640", .closed) { child, _ in child.episode.closureReason = "RC12" },
    Defect("8805", .closed) { child, _ in child.episode.closureReason = nil },
    Defect("8810", .closed) { child, _ in child.episode.closedOn = nil },
    Defect("8585Q", .closed) { child, _ in child.episode.closureReason = "RC2" },
    Defect("8825Q", .closed) { child, _ in child.episode.assessments = [] },
    Defect("2990", .closed) { child, cases in
      child.episode.enquiries = [
        EnquiryDraft(startedOn: cases.day(40), conferenceNotRequired: "1")
      ]
    },
    Defect("8867", .closed) { child, _ in
      child.assessment.endedOn = nil
      child.assessment.factors = []
    },
    Defect("8868", .closed) { child, cases in
      child.episode.closureReason = "RC7"
      child.episode.enquiries = [EnquiryDraft(startedOn: cases.day(40))]
    },
    Defect("8565", .closed) { child, cases in child.episode.closedOn = cases.day(60) },
  ]

  static let noFurtherAction: [Defect] = [
    Defect("4000", .planned) { child, _ in
      child.episode.noFurtherAction = "1"
      child.episode.assessments = []
    },
    Defect("8831", .assessed) { child, _ in child.episode.noFurtherAction = "1" },
    Defect("8832", .protected) { child, _ in child.episode.noFurtherAction = "1" },
  ]
}
