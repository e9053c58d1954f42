/// Which earlier versions of an instrument a version can be compared with.
public struct Comparability: Hashable, Sendable {
  /// Earlier versions whose items of the same identifier mean the same.
  public var sameAsVersions: Set<Int>
  /// Items that mean something else than in those versions, and why, by their identifiers.
  public var changedItems: [ChangedItem]

  public init(sameAsVersions: Set<Int> = [], changedItems: [ChangedItem] = []) {
    self.sameAsVersions = sameAsVersions
    self.changedItems = changedItems
  }
}
