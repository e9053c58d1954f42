public import Casework
public import Record
public import Vocabulary

/// How somebody just registered stands to a person on whose page they were registered.
public struct NewcomerTie: Sendable {
  public var other: ID<Person>
  public var relationship: Relationship
  /// Whether the relationship is what the other is to the newcomer, rather than the newcomer to the other.
  public var isOfOther: Bool
  public var occurred: Occurrence
  /// A home of the other’s that the newcomer lives in too, and since when.
  public var home: (residence: Residence, since: PartialDate)?

  public init(
    to other: ID<Person>, _ relationship: Relationship, isOfOther: Bool = false,
    occurred: Occurrence, home: (residence: Residence, since: PartialDate)? = nil
  ) {
    self.other = other
    self.relationship = relationship
    self.isOfOther = isOfOther
    self.occurred = occurred
    self.home = home
  }

  func entries(about newcomer: ID<Person>) -> [NewEntry] {
    let pair = isOfOther ? [other, newcomer] : [newcomer, other]
    let tie = relationship.newEntry(about: pair, occurred: occurred)
    guard let home else { return [tie] }
    let arrival = home.residence.newEntry(
      about: [newcomer], occurred: .between(home.since, nil),
      marking: home.residence.isWithheld ? .restricted : .shared)
    return [tie, arrival]
  }
}
