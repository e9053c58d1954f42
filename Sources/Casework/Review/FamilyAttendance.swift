public import Record
public import Vocabulary

/// Somebody of the family at a review or a conference, or not there.
public struct FamilyAttendance: Codable, Hashable, Sendable {
  public var giver: ViewGiver
  /// The child on whose record it stands; nil for others, who are known by their name.
  public var person: ID<Person>?
  public var name: String
  public var attended: Bool

  public init(giver: ViewGiver, person: ID<Person>? = nil, name: String, attended: Bool) {
    self.giver = giver
    self.person = person
    self.name = name
    self.attended = attended
  }
}

extension [FamilyAttendance] {
  /// “Ngozi Okafor came; Maya did not come”.
  var told: String? {
    isEmpty
      ? nil
      : map { "\($0.name) \($0.attended ? "came" : "did not come")" }.joined(separator: "; ")
  }
}
