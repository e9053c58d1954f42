import Record
import Vocabulary

extension Access {
  /// Whether a relative, or somebody who lives in the same home, is named on a person’s page.
  ///
  /// Their name is part of what joins them to the person, so it is shown to whoever may see that, unless their own record is
  /// restricted or the worker is barred from it. Men and older children of a home are named like anyone else (R-024,
  ///
  static func names(
    _ relation: Relation, to role: Role, at now: Instant
  ) -> Bool {
    guard !relation.isRelated else { return false }
    return !relation.isRestricted || allows(.seePerson, to: role, relation: relation, at: now)
  }

  /// Whether an entry about two relatives, such as that they are a couple, is shown on the page of a third.
  ///
  /// Only what everyone may see, and only among people who are named on that page already.
  static func showsKinship(_ envelope: Envelope, among named: Set<ID<Person>>) -> Bool {
    envelope.marking == .shared && named.isSuperset(of: envelope.subjects)
  }

  /// Whether a code for the family pages is shown: to those who may see what is written with it.
  static func shows(_ code: FamilyCode, to worker: Worker) -> Bool {
    code.marking == .shared || isFor(code.madeBy.agency, worker)
  }
}
