/// What the first person of a relationship is to the second.
public enum RelationshipKind: String, Choice {
  case mother
  case father
  case parent
  case stepParent = "step_parent"
  case adoptiveParent = "adoptive_parent"
  case fosterCarer = "foster_carer"
  case specialGuardian = "special_guardian"
  case carer
  case grandparent
  case sibling
  case halfSibling = "half_sibling"
  case stepSibling = "step_sibling"
  case partner
  case auntOrUncle = "aunt_or_uncle"
  case cousin
  case otherAdult = "other_adult"

  public var label: String {
    switch self {
    case .mother: "Mother"
    case .father: "Father"
    case .parent: "Parent"
    case .stepParent: "Step-parent"
    case .adoptiveParent: "Adoptive parent"
    case .fosterCarer: "Foster carer"
    case .specialGuardian: "Special guardian"
    case .carer: "Carer"
    case .grandparent: "Grandparent"
    case .sibling: "Brother or sister"
    case .halfSibling: "Half-brother or half-sister"
    case .stepSibling: "Step-brother or step-sister"
    case .partner: "Husband, wife or partner"
    case .auntOrUncle: "Aunt or uncle"
    case .cousin: "Cousin"
    case .otherAdult: "Another adult in the child’s life"
    }
  }
}
