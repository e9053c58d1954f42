extension CensusRule {
  static let upns: [CensusRule] = [
    CensusRule(
      "1510", .childIdentifiers, [.upn],
      "The UPN does not have thirteen characters that agree with its check letter.",
      do: "Ask the school for the pupil’s UPN; it has probably been mistyped.",
      .identifiers { identifiers, _, report in
        guard let upn = UPNText(identifiers.upn) else { return }
        if !upn.isWhole || upn.checkLetter.map({ $0 != upn.bytes[0] }) == true {
          report.failure(in: identifiers, identifiers.upn)
        }
      }),
    CensusRule(
      "1520", .childIdentifiers, [.upn],
      "An earlier child of this return has the same UPN.",
      do: "Find out which of the two children it belongs to.",
      .repeatedChild { child, seen, report in
        guard let line = seen.upnLine else { return }
        report.failure(
          in: child.identity, child.identifiers?.upn, note: "It is also on line \(line).")
      }),
    CensusRule(
      "1530", .childIdentifiers, [.upn],
      "The second to fourth characters of the UPN are not a local authority’s number.",
      do: "Ask the school for the pupil’s UPN.",
      .identifiers { identifiers, census, report in
        guard let upn = UPNText(identifiers.upn), upn.isWhole else { return }
        let isAuthority = upn.authority.map { AuthorityCodes.contains($0, in: census.year) }
        if isAuthority != true { report.failure(in: identifiers, identifiers.upn) }
      }),
    CensusRule(
      "1540", .childIdentifiers, [.upn],
      "The fifth to twelfth characters of the UPN are not all digits.",
      do: "Ask the school for the pupil’s UPN.",
      .identifiers { identifiers, _, report in
        guard let upn = UPNText(identifiers.upn), upn.isWhole else { return }
        if !upn.bytes[4..<12].allSatisfy(\.isDigit) {
          report.failure(in: identifiers, identifiers.upn)
        }
      }),
    CensusRule(
      "1550", .childIdentifiers, [.upn],
      "The last character of the UPN is neither a digit nor a letter that can stand there.",
      do: "Ask the school for the pupil’s UPN. The letters I, O and S are not used.",
      .identifiers { identifiers, _, report in
        guard let upn = UPNText(identifiers.upn), upn.isWhole else { return }
        if UPNText.worth(of: upn.bytes[12]) == nil {
          report.failure(in: identifiers, identifiers.upn)
        }
      }),
    CensusRule(
      "1560Q", .childIdentifiers, [.formerUPN],
      "The former UPN is not a letter, eleven digits and a digit or letter.",
      do: "Correct it, or leave it out.",
      .identifiers { identifiers, _, report in
        guard let upn = UPNText(identifiers.formerUPN) else { return }
        let isWellFormed =
          upn.isWhole && upn.bytes[0].isLetterOrDigit && !upn.bytes[0].isDigit
          && upn.bytes[1..<12].allSatisfy(\.isDigit) && upn.bytes[12].isLetterOrDigit
        if !isWellFormed { report.failure(in: identifiers, identifiers.formerUPN) }
      }),
    CensusRule(
      "8770Q", .childIdentifiers, [.upn, .upnUnknown],
      "A child old enough for school has neither a UPN nor a reason that fits.",
      do: "Give the UPN, or a reason that fits: one of UN2 to UN7.",
      .child { child, census, report in
        guard let identifiers = child.identifiers, identifiers.upn == nil, child.ledToAction,
          let born = identifiers.bornOn.day, born <= census.lastBirthdayForSchool
        else { return }
        guard let reason = identifiers.upnUnknown else {
          return report.failure(in: identifiers, identifiers.bornOn, missing: .upn, .upnUnknown)
        }
        if reason.code == "UN1" || !census.knows(reason, in: .reasonUPNUnknown) {
          report.failure(in: identifiers, reason, identifiers.bornOn, missing: .upn)
        }
      }),
    CensusRule(
      "8772", .childIdentifiers, [.upnUnknown, .noFurtherAction],
      "The UPN is said to be unknown because of a referral with no further action, but a referral "
        + "of the child led to more.",
      do: "Give the UPN, or another reason why it is unknown.",
      .child { child, _, report in
        guard let reason = child.identifiers?.upnUnknown, reason.code == "UN7" else { return }
        if let episode = child.episodes.first(where: { !$0.ledToNothing }) {
          report.failure(in: child.identity, reason, episode.noFurtherAction)
        }
      }),
  ]
}
