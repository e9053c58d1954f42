/// The rules of one collection, sorted by what they look at, so that each part of a child is gone
/// through once for all of them.
///
/// Each kind of check has a type of its own: held in a generic one, every call would copy the part
/// of the child that it is given, which took a tenth of all time.
struct ChildChecks {
  private var children: [OfChild] = []
  private var identifiers: [OfIdentifiers] = []
  private var episodes: [OfEpisode] = []
  private var assessments: [OfAssessment] = []
  private var enquiries: [OfEnquiry] = []
  private var cinPlans: [OfCINPlan] = []
  private var protectionPlans: [OfProtectionPlan] = []

  mutating func add(_ rule: CensusRule, at place: Int) {
    switch rule.check {
    case .child(let check): children.append(OfChild(place: place, check: check))
    case .identifiers(let check): identifiers.append(OfIdentifiers(place: place, check: check))
    case .episodes(let check): episodes.append(OfEpisode(place: place, check: check))
    case .assessments(let check): assessments.append(OfAssessment(place: place, check: check))
    case .enquiries(let check): enquiries.append(OfEnquiry(place: place, check: check))
    case .cinPlans(let check): cinPlans.append(OfCINPlan(place: place, check: check))
    case .protectionPlans(let check):
      protectionPlans.append(OfProtectionPlan(place: place, check: check))
    case .header, .repeatedChild, .wholeReturn: break
    }
  }

  /// Applies every rule to a child.
  func run(on child: CINChild, in census: Census, into report: inout RuleReport) {
    for rule in children {
      report.rule = rule.place
      rule.check(child, census, &report)
    }
    if let identifiers = child.identifiers {
      for rule in self.identifiers {
        report.rule = rule.place
        rule.check(identifiers, census, &report)
      }
    }
    for episode in child.episodes { run(on: episode, census, &report) }
  }

  private func run(on episode: CINChild.Episode, _ census: Census, _ report: inout RuleReport) {
    for rule in episodes {
      report.rule = rule.place
      rule.check(episode, census, &report)
    }
    for assessment in episode.assessments {
      for rule in assessments {
        report.rule = rule.place
        rule.check(assessment, census, &report)
      }
    }
    for enquiry in episode.enquiries {
      for rule in enquiries {
        report.rule = rule.place
        rule.check(enquiry, census, &report)
      }
    }
    for plan in episode.cinPlans {
      for rule in cinPlans {
        report.rule = rule.place
        rule.check(plan, census, &report)
      }
    }
    for plan in episode.protectionPlans {
      for rule in protectionPlans {
        report.rule = rule.place
        rule.check(plan, census, &report)
      }
    }
  }
}

/// A rule’s check, and the rule’s place among all.
private struct OfChild {
  let place: Int
  let check: RuleCheck.OnChild
}

private struct OfIdentifiers {
  let place: Int
  let check: RuleCheck.OnIdentifiers
}

private struct OfEpisode {
  let place: Int
  let check: RuleCheck.OnEpisode
}

private struct OfAssessment {
  let place: Int
  let check: RuleCheck.OnAssessment
}

private struct OfEnquiry {
  let place: Int
  let check: RuleCheck.OnEnquiry
}

private struct OfCINPlan {
  let place: Int
  let check: RuleCheck.OnCINPlan
}

private struct OfProtectionPlan {
  let place: Int
  let check: RuleCheck.OnProtectionPlan
}
