public import Vocabulary

/// Where an answer belongs: to an item, and in a section asked for each person, to one of them.
public struct AnswerPlace: Hashable, Sendable {
  public let item: ID<Item>
  /// Nil in a section that is asked once.
  public let about: ID<NamedPerson>?

  public init(_ item: ID<Item>, about: ID<NamedPerson>? = nil) {
    self.item = item
    self.about = about
  }
}

extension AnswerPlace: Comparable {
  public static func < (one: AnswerPlace, other: AnswerPlace) -> Bool {
    (one.item.value, one.about?.value ?? "") < (other.item.value, other.about?.value ?? "")
  }
}
