/// What somebody who is asked to agree is to the child.
public enum AgreementGiver: String, Choice {
  case parentWithResponsibility = "parent_with_responsibility"
  case otherCarer = "other_carer"
  case youngPerson = "young_person"

  public var label: String {
    switch self {
    case .parentWithResponsibility: "A parent with parental responsibility"
    case .otherCarer: "Another carer"
    case .youngPerson: "The young person"
    }
  }
}
