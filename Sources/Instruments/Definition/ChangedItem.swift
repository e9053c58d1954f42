public import Vocabulary

/// An item that cannot be compared with its earlier self.
public struct ChangedItem: Hashable, Sendable {
  public var item: ID<Item>
  public var why: String

  public init(item: ID<Item>, why: String) {
    self.item = item
    self.why = why
  }
}
