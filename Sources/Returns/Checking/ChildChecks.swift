/// The rules of one collection, sorted by what they look at, so that each part of a child is gone
/// through once for all of them.
struct ChildChecks {
  /// A rule’s check, and the rule’s place among all.
  typealias Checks<Part> = [(place: Int, check: RuleCheck.Check<Part>)]

  private var children: Checks<CINChild> = []
  private var identifiers: Checks<CINChild.Identifiers> = []
  private var episodes: Checks<CINChild.Episode> = []
  private var assessments: Checks<CINChild.Assessment> = []
  private var enquiries: Checks<CINChild.Section47Enquiry> = []
  private var cinPlans: Checks<CINChild.CINPlan> = []
  private var protectionPlans: Checks<CINChild.ProtectionPlan> = []

  mutating func add(_ rule: CensusRule, at place: Int) {
    switch rule.check {
    case .child(let check): children.append((place, check))
    case .identifiers(let check): identifiers.append((place, check))
    case .episodes(let check): episodes.append((place, check))
    case .assessments(let check): assessments.append((place, check))
    case .enquiries(let check): enquiries.append((place, check))
    case .cinPlans(let check): cinPlans.append((place, check))
    case .protectionPlans(let check): protectionPlans.append((place, check))
    case .header, .repeatedChild, .wholeReturn: break
    }
  }

  /// Applies every rule to a child; `broken` is told of each that reports something.
  func run(on child: CINChild, in census: Census, into report: inout RuleReport) {
    run(children, on: child, census, &report)
    if let identifiers = child.identifiers {
      run(self.identifiers, on: identifiers, census, &report)
    }
    for episode in child.episodes {
      run(episodes, on: episode, census, &report)
      for part in episode.assessments { run(assessments, on: part, census, &report) }
      for part in episode.enquiries { run(enquiries, on: part, census, &report) }
      for part in episode.cinPlans { run(cinPlans, on: part, census, &report) }
      for part in episode.protectionPlans { run(protectionPlans, on: part, census, &report) }
    }
  }

  private func run<Part>(
    _ checks: Checks<Part>, on part: Part, _ census: Census, _ report: inout RuleReport
  ) {
    for (place, check) in checks {
      report.rule = place
      check(part, census, &report)
    }
  }
}
