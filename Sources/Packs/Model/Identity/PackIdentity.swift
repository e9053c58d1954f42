public import Vocabulary

/// Which strategy of which place a pack is, and how it stands.
public struct PackIdentity: Equatable, Sendable {
  public internal(set) var id = ID<StrategyPack>("")
  /// The pack this one changes a few things of.
  public internal(set) var extends: ID<StrategyPack>?
  /// Kinds of which nothing is taken over from that pack.
  public internal(set) var replaces: [DeclarationKind] = []
  /// Declarations of that pack that do not hold here.
  public internal(set) var leavesOut: [DeclarationKey] = []
  public internal(set) var place = Place()
  /// The strategy’s own title.
  public internal(set) var title = ""
  public internal(set) var status = PackStatus.draft
  /// The version of the pack, a number that only grows.
  public internal(set) var version = 1
  /// The strategy’s own name for its version, if it has one: “V10”.
  public internal(set) var edition: String?
  public internal(set) var period = Stated<Period>.notStated
  /// Which statutory guidance the strategy was written under.
  public internal(set) var guidance = Guidance()
  /// Who agreed the strategy, and when.
  public internal(set) var agreed = Stated<Agreement>.notStated
  /// When the strategy is to be looked at again, and by whom.
  public internal(set) var review = Stated<Review>.notStated
  public internal(set) var documents: [Document] = []

  init() {}
}

/// How a strategy stands.
public enum PackStatus: String, CaseIterable, Sendable {
  /// Being written; nothing in it has been agreed.
  case draft
  /// Agreed, and in force.
  case agreed
  /// Its time is over.
  case ended
}

extension PackIdentity: Declared {
  static let shape = Shape<PackIdentity>(
    "a pack", "Which strategy of which place this is, and how it stands.",
    [
      .required("id", \.id, .id(), "The name of the pack and of its folder."),
      .optional(
        "extends", \.extends, .id(), "The pack this one takes over and changes a few things of."),
      .list(
        "replaces", \.replaces, .choice(),
        "Kinds of which nothing is taken over, such as agencies."),
      .list(
        "leaves_out", \.leavesOut, .inheritedDeclaration,
        "Declarations of the other pack that do not hold here, written kind/name."),
      .required("place", \.place, .block(), "The place and its partnership."),
      .required("title", \.title, .label, "The strategy’s own title."),
      .required("status", \.status, .choice(), "Whether it is a draft, agreed or ended."),
      .required(
        "version", \.version, .whole(1...9_999, "a version"),
        "The version of the pack, a number that only grows."),
      .optional("edition", \.edition, .label, "The strategy’s own name for its version."),
      .required("period", \.period, .stated(.block()), "The years it holds for."),
      .required(
        "guidance", \.guidance, .block(), "The statutory guidance it was written under."),
      .required("agreed", \.agreed, .stated(.block()), "Who agreed it, and when."),
      .required("review", \.review, .stated(.block()), "When it is to be looked at again."),
      .list("documents", \.documents, .block(), "The documents that sources cite."),
    ])
}

extension Form where Value == DeclarationKey {
  /// A declaration of the pack that is extended; whether it exists is seen when the packs are joined.
  static let inheritedDeclaration = Form(
    schema: declaration.schema,
    read: { node, reading in
      var apart = Reading(file: reading.file)
      let key = declaration.read(node, &apart)
      apart.faults.forEach { reading.add($0) }
      return key
    }, write: declaration.write)
}
