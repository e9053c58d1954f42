extension ChildFacts {
  /// All that a return says of a child that stands in it twice; of the child itself, what is said first.
  public func joined(with other: ChildFacts) -> ChildFacts {
    ChildFacts(
      source: source, childID: childID, upn: upn ?? other.upn, bornOn: bornOn ?? other.bornOn,
      expectedOn: expectedOn ?? other.expectedOn, diedOn: diedOn ?? other.diedOn,
      sex: sex ?? other.sex, ethnicity: ethnicity ?? other.ethnicity,
      disabilities: disabilities, facts: facts + other.facts, undated: undated + other.undated)
  }
}
