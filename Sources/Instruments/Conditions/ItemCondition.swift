public import Vocabulary

/// A condition on the other answers of the same completion.
///
/// What is not shown counts as not answered, and so does an answer that only says why there is none.
public indirect enum ItemCondition: Hashable, Sendable {
  case answered(ID<Item>)
  /// One of the options was chosen, alone or with others.
  case chose(ID<Item>, anyOf: [ID<ItemOption>])
  case atLeast(ID<Item>, DecimalNumber)
  case atMost(ID<Item>, DecimalNumber)
  case all([ItemCondition])
  case any([ItemCondition])
  case not(ItemCondition)

  /// Every item it looks at.
  public var items: [ID<Item>] {
    switch self {
    case .answered(let item), .chose(let item, _), .atLeast(let item, _), .atMost(let item, _):
      [item]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.items)
    case .not(let condition): condition.items
    }
  }

  /// Its single conditions, without what joins them.
  var parts: [ItemCondition] {
    switch self {
    case .answered, .chose, .atLeast, .atMost: [self]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.parts)
    case .not(let condition): condition.parts
    }
  }

  /// How many conditions stand inside one another.
  var depth: Int {
    switch self {
    case .answered, .chose, .atLeast, .atMost: 1
    case .all(let conditions), .any(let conditions): 1 + (conditions.map(\.depth).max() ?? 0)
    case .not(let condition): 1 + condition.depth
    }
  }
}

extension ItemCondition {
  /// Whether it holds, given the answers to the items it looks at.
  func holds(_ answer: (ID<Item>) -> ItemAnswer?) -> Bool {
    switch self {
    case .answered(let item): answer(item)?.saysSomething ?? false
    case .chose(let item, let options):
      answer(item).map { !$0.chosen.isDisjoint(with: options) } ?? false
    case .atLeast(let item, let number): answer(item)?.number.map { $0 >= number } ?? false
    case .atMost(let item, let number): answer(item)?.number.map { $0 <= number } ?? false
    case .all(let conditions): conditions.allSatisfy { $0.holds(answer) }
    case .any(let conditions): conditions.contains { $0.holds(answer) }
    case .not(let condition): !condition.holds(answer)
    }
  }
}
