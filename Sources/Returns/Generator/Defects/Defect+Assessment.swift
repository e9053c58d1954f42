extension Defect {
  static let assessments: [Defect] = [
    Defect("1103", .assessed) { child, cases in child.assessment.startedOn = cases.day(25) },
    Defect("8608", .assessed) { child, cases in child.assessment.startedOn = cases.day(80) },
    Defect("8696", .assessed) { child, cases in child.assessment.endedOn = cases.day(370) },
    Defect("8736", .assessed) { child, cases in
      child.episode.referredOn = cases.day(-20)
      child.assessment = AssessmentDraft(startedOn: cases.day(-10))
    },
    Defect("8670Q", .assessed) { child, cases in
      child.assessment = AssessmentDraft(startedOn: cases.day(50))
    },
    Defect("8896", .assessed) { child, cases in
      child.episode.assessments = [
        AssessmentDraft(startedOn: cases.day(350)), AssessmentDraft(startedOn: cases.day(355)),
      ]
    },
    Defect("8863Q", .assessed) { child, cases in
      child.episode.assessments.append(
        AssessmentDraft(startedOn: cases.day(50), endedOn: cases.day(90), factors: ["4B"]))
    },
    Defect("8614", .assessed) { child, cases in
      child.assessment = AssessmentDraft(startedOn: cases.day(350), factors: ["16A"])
    },
    Defect("8897Q", .assessed) { child, _ in child.assessment.factors = [] },
    Defect("8869", .closed) { child, _ in child.assessment.factors = ["21", "16A"] },
    Defect("8898", .assessed) { child, _ in child.assessment.factors = ["16A", "16A"] },
    Defect("8873Q", .assessed) { child, _ in child.assessment.factors = ["21"] },
    Defect("8945Q", .assessed) { child, _ in child.assessment.factors = ["18A"] },
    Defect("8950Q", .assessed) { child, _ in child.assessment.factors = ["19A"] },
  ]

  static let enquiries: [Defect] = [
    Defect("2889", .enquired) { child, cases in child.enquiry.startedOn = cases.day(20) },
    Defect("8615", .protected) { child, _ in child.enquiry.startedOn = nil },
    Defect("8740", .enquired) { child, cases in
      child.episode.referredOn = cases.day(-20)
      child.enquiry = EnquiryDraft(startedOn: cases.day(-10))
    },
    Defect("8675Q", .enquired) { child, _ in child.enquiry.conferenceNotRequired = "0" },
    Defect("8839", .enquired) { child, cases in
      child.episode.enquiries = [
        EnquiryDraft(startedOn: cases.day(355)), EnquiryDraft(startedOn: cases.day(357)),
      ]
    },
    Defect("8890", .protected) { child, cases in
      child.episode.enquiries.append(
        EnquiryDraft(startedOn: cases.day(50), conferenceNotRequired: "1"))
    },
    Defect("2991Q", .enquired) { child, _ in child.episode.assessments = [] },
    Defect("1104", .protected) { child, cases in
      child.enquiry.startedOn = cases.workingDay(20)
      child.enquiry.conferenceOn = cases.workingDay(20)
    },
    Defect("2884", .protected) { child, _ in
      child.episode.transferConferenceOn = child.enquiry.conferenceOn
    },
    Defect("8715", .protected) { child, cases in
      child.enquiry.conferenceOn = cases.workingDay(372)
    },
    Defect("8870Q", .protected) { child, cases in child.enquiry.conferenceTarget = cases.saturday },
    Defect("8875", .protected) { child, cases in
      child.enquiry.conferenceOn = cases.saturday
      child.protectionPlan.startedOn = cases.saturday
    },
  ]
}
