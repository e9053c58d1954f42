import Vocabulary

extension CensusRule {
  static let birthAndDeath: [CensusRule] = [
    CensusRule(
      "8520", .childIdentifiers, [.birthDate, .referenceDate],
      "The child was born after the collection ended.",
      do: "Correct the date of birth; for a child not yet born give the expected date instead.",
      .identifiers { identifiers, census, report in
        if identifiers.bornOn.isAfter(census.lastDay) {
          report.failure(in: identifiers, identifiers.bornOn)
        }
      }),
    CensusRule(
      "8525Q", .childIdentifiers, [.birthDate, .expectedBirthDate],
      "There has to be a date of birth or an expected date of birth, and not both.",
      do: "Give the date of birth, or for a child not yet born the expected date alone.",
      .child { child, _, report in
        let identifiers = child.identifiers
        switch (identifiers?.bornOn, identifiers?.expectedOn) {
        case (nil, nil):
          report.failure(in: child.identity, missing: .birthDate, .expectedBirthDate)
        case (let born?, let expected?): report.failure(in: child.identity, born, expected)
        default: break
        }
      }),
    CensusRule(
      "8530Q", .childIdentifiers, [.expectedBirthDate],
      "The child is expected at a time that does not fit this collection.",
      do: "Check it: it should lie from 30 days before the reference date to 9 months after it.",
      .identifiers { identifiers, census, report in
        let expected = identifiers.expectedOn
        if expected.isBefore(census.lastDay.adding(days: -30))
          || expected.isAfter(census.lastDay.adding(months: 9))
        {
          report.failure(in: identifiers, expected)
        }
      }),
    CensusRule(
      "8535Q", .childIdentifiers, [.deathDate, .birthDate],
      "The child died before being born.",
      do: "Correct whichever date is wrong.",
      .identifiers { identifiers, _, report in
        if identifiers.diedOn.isBefore(identifiers.bornOn) {
          report.failure(in: identifiers, identifiers.diedOn, identifiers.bornOn)
        }
      }),
    CensusRule(
      "8545Q", .childIdentifiers, [.deathDate],
      "The child did not die in the year of this collection.",
      do: "Correct the date of death. A child who died before the year is not in its return.",
      .identifiers { identifiers, census, report in
        if identifiers.diedOn.isOutside(census) {
          report.failure(in: identifiers, identifiers.diedOn)
        }
      }),
    CensusRule(
      "8775Q", .childIdentifiers, [.birthDate, .closureDate],
      "The person was over 25 while the case was open.",
      do: "Correct the date of birth, or the day on which the case was closed.",
      .child { child, census, report in
        guard let born = child.bornOn.day, born < census.lastDay.adding(years: -25) else { return }
        let birthday = born.adding(years: 25)
        if let episode = child.episodes.first(where: {
          $0.closedOn == nil || $0.closedOn.isAfter(birthday)
        }) {
          report.failure(in: child.identity, child.bornOn, episode.closedOn)
        }
      }),
  ]
}
