extension Defect {
  static let identity: [Defect] = [
    Defect("8500", .closed) { child, _ in child.childID = nil },
    Defect("1570", .closed) { child, _ in child.childID = (child.childID ?? "") + "123456789012" },
    Defect("1580", .closed) { child, _ in child.childID = (child.childID ?? "") + "-A" },
    Defect("4180", .closed) { child, _ in child.sex = "9X" },
    Defect("8750", .assessed) { child, cases in
      child.makeUnborn(cases)
      child.sex = "F"
    },
    Defect("1510", .closed) { child, _ in
      let upn = child.upn ?? ""
      child.upn = (upn.hasPrefix("A") ? "B" : "A") + upn.dropFirst()
    },
    Defect("1530", .closed) { child, _ in child.upn = "A999" + (child.upn ?? "").dropFirst(4) },
    Defect("1540", .closed) { child, _ in
      child.upn = (child.upn ?? "").prefix(4) + "X" + (child.upn ?? "").dropFirst(5)
    },
    Defect("1550", .closed) { child, _ in child.upn = (child.upn ?? "").prefix(12) + "O" },
    Defect("1560Q", .closed) { child, _ in child.formerUPN = "A88100" },
    Defect("8770Q", .assessed) { child, _ in
      child.upn = nil
      child.upnUnknown = "UN1"
    },
    Defect("8772", .assessed) { child, _ in
      child.upn = nil
      child.upnUnknown = "UN7"
    },
    Defect("8520", .closed) { child, cases in child.bornOn = cases.day(370) },
    Defect("8525Q", .closed) { child, cases in child.expectedOn = cases.day(366) },
    Defect("8530Q", .assessed) { child, cases in
      child.makeUnborn(cases)
      child.expectedOn = cases.day(700)
    },
    Defect("8535Q", .closed) { child, cases in child.diedOn = cases.day(-4000) },
    Defect("8545Q", .closed) { child, cases in child.diedOn = cases.day(400) },
    Defect("8775Q", .assessed) { child, cases in child.bornOn = cases.day(-10_000) },
    Defect("8590", .closed) { child, _ in child.episodes = [] },
  ]

  static let characteristics: [Defect] = [
    Defect("4220", .closed) { child, _ in child.ethnicity = "British" },
    Defect("8540", .assessed) { child, _ in child.disabilities = [] },
    Defect("8790", .closed) { child, _ in child.disabilities = ["NONE", "LD"] },
    Defect("8794", .closed) { child, _ in child.disabilities = ["LD", "LD"] },
  ]
}

extension ChildDraft {
  /// A child expected soon after the year, with a case of the year’s last months.
  fileprivate mutating func makeUnborn(_ cases: StandardCase) {
    bornOn = nil
    expectedOn = cases.day(380)
    sex = "U"
    upn = nil
    upnUnknown = "UN1"
    disabilities = []
    episode.referredOn = cases.day(330)
    episode.assessments = [AssessmentDraft(startedOn: cases.day(332))]
  }
}
