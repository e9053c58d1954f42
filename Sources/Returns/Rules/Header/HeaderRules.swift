extension CensusRule {
  static let header: [CensusRule] = [
    CensusRule(
      "100", .header, [.referenceDate],
      "The reference date is not the 31 March on which the collection ends.",
      do: "Give 31 March of the collection’s year, such as 2025-03-31.",
      .header { header, census, report in
        guard let header else { return report.failure(missing: .referenceDate) }
        guard let date = header.referenceDate else {
          return report.failure(in: header, missing: .referenceDate)
        }
        if date.value != census.lastDay { report.failure(in: header, date) }
      })
  ]
}
