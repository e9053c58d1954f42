public import Record
public import Vocabulary

/// No fold and no rule asks what kind of agency an author works for.
///
/// The order of a chronology, the lanes, the accumulation and the notices are the same whoever recorded an entry.
public enum EqualStanding: PracticeRule {
  public static let rule = Rule("R-036", source: "Herefordshire section 3")

  public static let says =
    "What a voluntary organisation knows stands with what any other agency knows."

  /// The agencies that have recorded something, in the order they first did.
  public static func agencies(in picture: Picture) -> [ID<Agency>] {
    picture.chronology.agencies
  }
}
