/// The six types of neglect in which a worry can be seen (Horwath 2007).
///
/// The list is open: a concern can carry a type in other words beside these, or instead of them
///
public enum NeglectType: String, Choice {
  case medical
  case nutritional
  case emotional
  case educational
  case physical
  case supervision

  public var label: String {
    switch self {
    case .medical: "Medical"
    case .nutritional: "Nutritional"
    case .emotional: "Emotional"
    case .educational: "Educational"
    case .physical: "Physical"
    case .supervision: "Lack of supervision and guidance"
    }
  }
}
