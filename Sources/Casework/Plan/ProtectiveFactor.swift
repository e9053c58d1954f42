/// What makes it easier for a child to do well in spite of everything.
public enum ProtectiveFactor: String, Choice {
  case school
  case talent
  case enduringRelationship = "enduring_relationship"

  public var label: String {
    switch self {
    case .school: "Doing well at school"
    case .talent: "A talent or interest"
    case .enduringRelationship: "One relationship that lasts"
    }
  }
}
