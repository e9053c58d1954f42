/// How a form, a part of it or a question is put to a child or parent who fills it in themselves, in the language’s own
/// short words.
public struct FamilyWords: Hashable, Sendable {
  /// In place of the title or the question; nil where that suits a family too.
  public var heading: String?
  /// In place of the guidance or the hint, which are not shown to a family then.
  public var guidance: String?

  public init(heading: String? = nil, guidance: String? = nil) {
    self.heading = heading
    self.guidance = guidance
  }
}
