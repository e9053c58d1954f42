public import Vocabulary

extension Registration {
  /// What the date of birth says against whom they are said to be, on the day they are put on the record.
  ///
  /// Nothing where the date is not known, or known too little to tell.
  public func objections(on day: LocalDate) -> [Objection] {
    guard let age = bornOn.flatMap({ Age(bornOn: $0, on: day) }) else { return [] }
    // A young parent may be on the record as the grown-up who brings a child up.
    if stage == .adult, age.possibleYears.upperBound < Self.youngestParent {
      return [objection(age, "a child", select: .child)]
    }
    if stage == .child, age.possibleYears.lowerBound >= Self.adulthood {
      return [objection(age, "an adult", select: .adult)]
    }
    return []
  }

  /// Family Law Reform Act 1969, section 1.
  private static let adulthood = 18

  private static let youngestParent = 13

  private func objection(_ age: Age, _ what: String, select right: Stage) -> Objection {
    Objection(
      at: "stage",
      "The date of birth makes them \(what) (\(age.wording)): select “\(right.label)”, or put the date of birth right"
    )
  }
}
