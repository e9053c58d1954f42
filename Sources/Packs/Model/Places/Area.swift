public import Vocabulary

/// A ward or locality of a place, by the postcodes that lie in it.
///
/// It is for planning: which homes lie in it says where help is looked for, and nothing about a family.
public struct Area: Hashable, Sendable {
  public internal(set) var id = ID<Area>("")
  public internal(set) var name = ""
  public internal(set) var kind = AreaKind.ward
  /// The locality a ward is part of.
  public internal(set) var partOf: ID<Area>?
  /// Districts, sectors and whole postcodes; the smallest that a home lies in decides.
  public internal(set) var postcodes: [PostcodePart] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// What sort of area it is.
public enum AreaKind: String, CaseIterable, Sendable {
  case ward
  case locality
}

extension Area: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Area>(
    "an area", "A ward or locality of the place, by the postcodes that lie in it.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("name", \.name, .label, "What it is called here."),
      .required("kind", \.kind, .choice(), "Whether it is a ward or a locality."),
      .optional("part_of", \.partOf, .reference(to: .areas), "The locality a ward is part of."),
      .list(
        "postcodes", \.postcodes, .postcodePart,
        "The districts, sectors or postcodes that lie in it: ZY1, ZY1 4 or ZY1 4LS."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .sourceIfAny(\.source),
    ])
}

extension Form where Value == PostcodePart {
  /// A district, a sector or one postcode.
  static let postcodePart = text(
    expected: "a district such as ZY1, a sector such as ZY1 4, or a postcode such as ZY1 4LS",
    schema: .object([("type", .text("string")), ("maxLength", .number(8))]),
    read: { PostcodePart(checking: $0) }, write: \.spaced)
}
