extension CensusRule {
  static let characteristics: [CensusRule] = [
    CensusRule(
      "4220", .childCharacteristics, [.ethnicity],
      "The child’s ethnicity is missing or not one of the codes.",
      do: "Give the code; REFU if the family would rather not say, NOBT if it is not yet known.",
      .child { child, census, report in
        let group: any CINGroup = child.characteristics ?? child
        guard let ethnicity = child.characteristics?.ethnicity else {
          return report.failure(in: group, missing: .ethnicity)
        }
        if !census.knows(ethnicity, in: .ethnicity) { report.failure(in: group, ethnicity) }
      }),
    CensusRule(
      "8540", .childCharacteristics, [.disability, .birthDate, .noFurtherAction],
      "The child’s disability is missing or not one of the codes.",
      do: "Give each disability by its code, or NONE.",
      .child { child, census, report in
        guard child.bornOn != nil, child.ledToAction else { return }
        let group: any CINGroup = child.characteristics ?? child
        let disabilities = child.characteristics?.disabilities ?? []
        guard !disabilities.isEmpty else { return report.failure(in: group, missing: .disability) }
        let unknown = disabilities.filter { !census.knows($0, in: .disability) }
        if !unknown.isEmpty { report.failure(in: group, parts: unknown) }
      }),
    CensusRule(
      "8790", .disabilities, [.disability],
      "The child is said to have no disability and to have one.",
      do: "Take out NONE, or the disability.",
      .child { child, _, report in
        guard let characteristics = child.characteristics,
          characteristics.disabilities.contains("NONE"),
          characteristics.disabilities.contains(where: { $0.code != "NONE" })
        else { return }
        report.failure(in: characteristics, parts: characteristics.disabilities)
      }),
    CensusRule(
      "8794", .disabilities, [.disability],
      "The child has the same disability twice.",
      do: "Give each disability once.",
      .child { child, _, report in
        guard let characteristics = child.characteristics, characteristics.disabilities.count > 1
        else { return }
        let repeated = characteristics.disabilities.repeated
        if !repeated.isEmpty { report.failure(in: characteristics, parts: repeated) }
      }),
    CensusRule(
      "2887Q", .disabilities, [.disability],
      "The return uses fewer than 8 of the codes for disabilities.",
      do: "Check that disabilities are recorded in full, or say why there are so few.",
      .wholeReturn { tally, report in
        guard tally.disabilities.count < 8 else { return }
        report.failure(note: "It uses \(tally.disabilities.count).")
      }),
    CensusRule(
      "2888Q", .disabilities, [.disability],
      "No child of the return has more than one disability.",
      do: "Check that every disability of a child is recorded, or say why there is one each.",
      .wholeReturn { tally, report in
        guard tally.disabledChildren > 0, tally.withSeveralDisabilities == 0 else { return }
        report.failure(note: "\(tally.disabledChildren) children have one.")
      }),
  ]
}
