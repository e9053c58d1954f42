import Vocabulary

extension HelpNeedsAgreement {
  /// A small child never agrees for themselves, whatever is written; one who may be under 16 only where somebody says why they
  /// are competent to (Gillick v West Norfolk and Wisbech AHA [1986] AC 112).
  ///
  /// A child of whom nobody knows the age is asked nothing more.
  ///
  /// - Parameter answered: the agreement of the child whose record it is.
  static func objections(
    toOwn answered: AgreementAnswered, of child: Identity, on day: LocalDate
  ) -> [Objection] {
    let name = child.name.full
    if child.stage == .unborn {
      return [
        Objection(
          at: "giver",
          "\(name) is not born yet and cannot agree: ask a parent with parental responsibility")
      ]
    }
    guard let age = child.bornOn.flatMap({ Age(bornOn: $0, on: day) }) else { return [] }
    if age.possibleYears.upperBound < youngestWhoAgrees {
      return [
        Objection(
          at: "giver",
          "\(name) (\(age.wording)) is too young to agree for themselves: ask a parent with parental responsibility, and record what \(name) thinks under “Hear the child”"
        )
      ]
    }
    guard age.possibleYears.lowerBound < 16, answered.whyCompetent.isBlank else { return [] }
    return [
      Objection(
        rule, at: "why_competent",
        "Enter why \(name) is competent to agree to this: without it, a parent’s agreement is still needed"
      )
    ]
  }

  /// The age is ours: the law names none.
  private static let youngestWhoAgrees = 10
}
