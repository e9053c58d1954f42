public import Vocabulary

/// Whether and how the answers of an instrument add up.
///
/// Only what a published tool itself adds up is added up. Grades of care never are, and nothing here is a score of a family.
public enum Scoring: Hashable, Sendable {
  case none
  case sum(SummedItems)
}

/// Items whose answers are added up, as the tool’s own manual says.
public struct SummedItems: Hashable, Sendable {
  /// Where the tool’s owner says that they are added up, such as the manual with its year and page.
  public var source: String
  public var items: [ID<Item>]
  /// How many must be answered for the sum to mean anything.
  public var fewestAnswered: Int
  public var bands: [ScoreBand]

  public init(
    items: [ID<Item>], source: String, fewestAnswered: Int? = nil, bands: [ScoreBand] = []
  ) {
    self.source = source
    self.items = items
    self.fewestAnswered = fewestAnswered ?? items.count
    self.bands = bands
  }
}

/// What the tool’s manual calls the sums from one number to another.
public struct ScoreBand: Hashable, Sendable {
  public var label: String
  public var lowest: Int
  public var highest: Int

  public init(label: String, lowest: Int, highest: Int) {
    self.label = label
    self.lowest = lowest
    self.highest = highest
  }

  public func includes(_ sum: Int) -> Bool { lowest <= sum && sum <= highest }
}
