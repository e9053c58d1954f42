/// What the schema says of one element: its name, where it stands and in which collections.
struct ElementForm {
  let name: String
  let parent: Element?
  /// Whether it holds other elements, and not text.
  let isGroup: Bool
  /// Whether its parent may hold several.
  let repeats: Bool
  let collections: ClosedRange<Int>

  static func group(
    _ name: String, in parent: Element? = nil, repeats: Bool = false, from first: Int = 2017
  ) -> ElementForm {
    ElementForm(
      name: name, parent: parent, isGroup: true, repeats: repeats, collections: first...9999)
  }

  static func text(
    _ name: String, in parent: Element, repeats: Bool = false,
    collections: ClosedRange<Int> = 2017...9999
  ) -> ElementForm {
    ElementForm(
      name: name, parent: parent, isGroup: false, repeats: repeats, collections: collections)
  }
}

extension Element {
  /// The element's tag, such as `CINreferralDate`.
  public var name: String { form.name }

  var form: ElementForm { Element.forms[Int(rawValue)] }

  private static let forms = allCases.map(\.declared)

  /// The part of the return that it belongs to.
  public var module: Module { Element.modules[Int(rawValue)] }

  private static let modules = allCases.map(\.enclosingModule)

  private var enclosingModule: Module {
    switch self {
    case .message, .children, .child: .message
    case .header: .header
    case .identifiers: .childIdentifiers
    case .characteristics: .childCharacteristics
    case .disabilities: .disabilities
    case .details: .cinDetails
    case .assessment: .assessments
    case .cinPlan: .cinPlanDates
    case .section47: .section47
    case .protectionPlan: .childProtectionPlans
    case .reviews: .reviews
    default: declared.parent?.enclosingModule ?? .message
    }
  }
}
