extension CensusRule {
  static let identity: [CensusRule] = [
    CensusRule(
      "8500", .childIdentifiers, [.childID],
      "The child has no LA child ID.",
      do: "Give the number by which your system knows the child.",
      .child { child, _, report in
        if child.identifiers?.childID == nil {
          report.failure(in: child.identity, missing: .childID)
        }
      }),
    CensusRule(
      "8510", .childIdentifiers, [.childID],
      "An earlier child of this return has the same LA child ID.",
      do: "Join the two records if they are one child; otherwise give each child its own number.",
      .repeatedChild { child, seen, report in
        guard let line = seen.childIDLine else { return }
        report.failure(
          in: child.identity, child.identifiers?.childID, note: "It is also on line \(line).")
      }),
    CensusRule(
      "1570", .childIdentifiers, [.childID], from: 2025,
      "The LA child ID has more than 20 characters.",
      do: "Give a number of at most 20 letters and digits.",
      .identifiers { identifiers, _, report in
        if let id = identifiers.childID, (id.value?.count ?? 0) > 20 {
          report.failure(in: identifiers, id)
        }
      }),
    CensusRule(
      "1580", .childIdentifiers, [.childID], from: 2025,
      "The LA child ID has something in it other than letters and digits.",
      do: "Take out spaces, hyphens and other signs.",
      .identifiers { identifiers, _, report in
        guard let id = identifiers.childID else { return }
        if id.value?.utf8.allSatisfy(\.isLetterOrDigit) == false {
          report.failure(in: identifiers, id)
        }
      }),
    CensusRule(
      "4180", .childIdentifiers, [.sex],
      "The child’s sex is missing or not one of the codes.",
      do: "Give M, F or U; in collections to 2024 give GenderCurrent as 1, 2, 0 or 9.",
      .child { child, census, report in
        let given = census.asksForSex ? child.identifiers?.sex : child.identifiers?.gender
        if let given, census.knows(given, in: census.asksForSex ? .sex : .gender) { return }
        guard given == nil else { return report.failure(in: child.identity, given) }
        report.failure(in: child.identity, missing: census.asksForSex ? .sex : .gender)
      }),
    CensusRule(
      "8750", .childIdentifiers, [.sex, .birthDate, .expectedBirthDate],
      "The sex of a child not yet born is given.",
      do: "Give U until the child is born; in collections to 2024 give 0.",
      .identifiers { identifiers, census, report in
        guard let expected = identifiers.expectedOn, identifiers.bornOn == nil else { return }
        let given = census.asksForSex ? identifiers.sex : identifiers.gender
        guard let given else {
          let asked: Element = census.asksForSex ? .sex : .gender
          return report.failure(in: identifiers, expected, missing: asked)
        }
        if given.code != (census.asksForSex ? "U" : "0") {
          report.failure(in: identifiers, given, expected)
        }
      }),
    CensusRule(
      "2886Q", .childIdentifiers, [.sex, .expectedBirthDate],
      "The sex of more than 2 in 100 children is not recorded, not counting the unborn.",
      do: "Find out and record it, or say why it is not known.",
      .wholeReturn { tally, report in
        guard tally.withoutSex * 50 > tally.children else { return }
        report.failure(note: "It is \(tally.withoutSex) of \(tally.children).")
      }),
  ]
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  var isLetterOrDigit: Bool {
    isDigit || isCapital || (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z"))
  }
}
