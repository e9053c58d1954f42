import Vocabulary

extension CensusRule {
  static let referrals: [CensusRule] = [
    CensusRule(
      "8590", .childIdentifiers, [.childID],
      "The child has no referral in the return.",
      do: "Add the CINdetails, or leave the child out.",
      .child { child, _, report in
        if child.episodes.isEmpty { report.failure(in: child, child.identifiers?.childID) }
      }),
    CensusRule(
      "8600", .cinDetails, [.referralDate],
      "The date of the referral is missing or after the collection ended.",
      do: "Give the day on which the referral came.",
      .episodes { episode, census, report in
        guard let referred = episode.referredOn else {
          return report.failure(in: episode, missing: .referralDate)
        }
        if referred.value.map({ $0 > census.lastDay }) ?? true {
          report.failure(in: episode, referred)
        }
      }),
    CensusRule(
      "8606", .cinDetails, [.referralDate, .birthDate, .expectedBirthDate],
      "The referral came more than 40 weeks before the child was born or is expected.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        let births = [child.bornOn, child.identifiers?.expectedOn].compactMap { $0 }
        for episode in child.episodes {
          let tooEarly = births.first {
            $0.value.map { episode.referredOn.isBefore($0.adding(days: -280)) } ?? false
          }
          if let tooEarly { report.failure(in: episode, episode.referredOn, tooEarly) }
        }
      }),
    CensusRule(
      "8555Q", .cinDetails, [.deathDate, .referralDate],
      "The referral came after the child had died.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        for episode in child.episodes where episode.referredOn.isAfter(child.diedOn) {
          report.failure(in: episode, episode.referredOn, child.diedOn)
        }
      }),
    CensusRule(
      "8866", .cinDetails, [.referralDate, .referralSource],
      "Who made the referral is missing or not one of the codes.",
      do: "Give the code of the source; 10 if it is not known.",
      .episodes { episode, census, report in
        guard let source = episode.source else {
          return report.failure(in: episode, episode.referredOn, missing: .referralSource)
        }
        if !census.knows(source, in: .referralSource) { report.failure(in: episode, source) }
      }),
    CensusRule(
      "8610", .cinDetails, [.noFurtherAction, .primaryNeed],
      "The primary need is missing, although the referral led to further action.",
      do: "Give the code of the need that counts most.",
      .episodes { episode, _, report in
        if episode.ledToAction, episode.primaryNeed == nil {
          report.failure(in: episode, episode.noFurtherAction, missing: .primaryNeed)
        }
      }),
    CensusRule(
      "8650", .cinDetails, [.primaryNeed],
      "The primary need is not one of the codes.",
      do: "Give one of N0 to N9.",
      .episodes { episode, census, report in
        if let need = episode.primaryNeed, !census.knows(need, in: .primaryNeed) {
          report.failure(in: episode, need)
        }
      }),
    CensusRule(
      "8568", .cinDetails, [.noFurtherAction],
      "It is not said whether the referral led to no further action.",
      do: "Give 1 if it led to nothing further and 0 if it did.",
      .episodes { episode, _, report in
        guard let flag = episode.noFurtherAction else {
          return report.failure(in: episode, missing: .noFurtherAction)
        }
        if flag.value == nil { report.failure(in: episode, flag) }
      }),
    CensusRule(
      "8569Q", .cinDetails, [.noFurtherAction, .referralDate],
      "A referral with no further action is older than one working day before the collection began.",
      do: "Leave it out, or correct its date.",
      .episodes { episode, census, report in
        if episode.ledToNothing, episode.referredOn.isBefore(census.earliestNoFurtherAction) {
          report.failure(in: episode, episode.referredOn, episode.noFurtherAction)
        }
      }),
  ]
}
