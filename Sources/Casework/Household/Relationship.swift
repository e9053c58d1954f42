public import Record

/// The first person the entry is about is this to the second: Ngozi is the mother of Maya.
///
/// A relationship that has ended has a period with an end.
public struct Relationship: Payload {
  public static let kind = Kind("relationship.stated")

  public var kind: RelationshipKind
  /// For partners only.
  public var couple: Couple?
  /// Whether the first has parental responsibility for the second (Children Act 1989, section 3).
  public var hasParentalResponsibility: Answer?
  /// Whether the first cares for the second, or helps to: asked of men as of women.
  public var caresForChild: Answer?
  public var note: String?

  public init(
    kind: RelationshipKind, couple: Couple? = nil, hasParentalResponsibility: Answer? = nil,
    caresForChild: Answer? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.couple = couple
    self.hasParentalResponsibility = hasParentalResponsibility
    self.caresForChild = caresForChild
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case couple
    case hasParentalResponsibility = "has_parental_responsibility"
    case caresForChild = "cares_for_child"
    case note
  }
}

extension Relationship {
  public static let title = "Relationship"

  public var summary: String {
    ([kind.label] + [couple?.label].compactMap(\.self)).asList ?? kind.label
  }

  public var details: [Detail] {
    Detail.listing(
      ("Relationship", kind.label), ("Couple", couple?.label),
      ("Has parental responsibility", hasParentalResponsibility?.label),
      ("Cares for the child", caresForChild?.label), ("Note", note))
  }
}
