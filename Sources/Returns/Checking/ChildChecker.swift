/// Applies the rules of one collection to its children.
struct ChildChecker {
  let census: Census
  private(set) var outcomes: [CheckSummary.RuleOutcome]
  private var tally = ReturnTally()
  private var report = RuleReport()
  /// The places in `outcomes` of the rules that apply.
  private let applied: [Int]
  private var checks = ChildChecks()

  init(_ census: Census) {
    self.census = census
    outcomes = CensusRule.all.map { rule in
      let status: CheckSummary.Status =
        !rule.applies(in: census.year)
        ? .notYetARule : rule.isCollected(in: census.year) ? .checked : .notCollected
      return CheckSummary.RuleOutcome(rule: rule, status: status)
    }
    applied = outcomes.indices.filter { [outcomes] in outcomes[$0].status == .checked }
    for place in applied { checks.add(outcomes[place].rule, at: place) }
  }

  mutating func findings(of header: ReturnHeader?) -> [Finding] {
    for place in applied {
      guard case .header(let check) = outcomes[place].rule.check else { continue }
      report.rule = place
      check(header, census, &report)
    }
    return takeFindings(child: nil)
  }

  mutating func findings(of child: CINChild) -> [Finding] {
    let seen = tally.add(child, in: census)
    checks.run(on: child, in: census, into: &report)
    if !seen.isNew { check(child, seen: seen) }
    if !child.faults.isEmpty { noteIncomplete(child) }
    return report.isEmpty ? [] : takeFindings(child: child.id)
  }

  mutating func findingsAboutWhole() -> [Finding] {
    for place in applied {
      guard case .wholeReturn(let check) = outcomes[place].rule.check else { continue }
      report.rule = place
      check(tally, &report)
    }
    return takeFindings(child: nil)
  }

  /// Of a return that is cut off too little is known to judge the whole of it.
  mutating func leaveWholeUnchecked() {
    for place in applied {
      if case .wholeReturn = outcomes[place].rule.check { outcomes[place].status = .notReadToEnd }
    }
  }

  private mutating func check(_ child: CINChild, seen: SeenBefore) {
    for place in applied {
      guard case .repeatedChild(let check) = outcomes[place].rule.check else { continue }
      report.rule = place
      check(child, seen, &report)
    }
  }

  /// What has been reported, counted and put into words.
  private mutating func takeFindings(child: String?) -> [Finding] {
    let failures = report.failures.sorted { $0.rule < $1.rule }
    report.removeAll()
    var latest: Int?
    return failures.map { failure in
      let rule = outcomes[failure.rule].rule
      outcomes[failure.rule].findings += 1
      if rule.check.isAboutChild, latest != failure.rule { outcomes[failure.rule].children += 1 }
      latest = failure.rule
      return Finding(rule, failure, child: child, in: census)
    }
  }

  /// Counts a child for each rule that looks at something which could not be read.
  private mutating func noteIncomplete(_ child: CINChild) {
    var unread = ElementSet()
    for fault in child.faults {
      switch fault.kind {
      case .unreadableDate, .unreadableFlag, .unreadableNumber: unread.insert(fault.place.element)
      case .childTooLarge: unread = .all
      default: continue
      }
    }
    for place in applied where !outcomes[place].rule.fieldSet.isDisjoint(with: unread) {
      outcomes[place].incompleteChildren += 1
    }
  }
}
