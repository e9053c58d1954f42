public import Record
public import Vocabulary

/// What an assessment states of one child.
public struct ChildStatement: Codable, Hashable, Sendable {
  public var child: ID<Person>
  public var needs: [NeedStatement]

  public init(
    child: ID<Person>, needs: [NeedStatement] = []
  ) {
    self.child = child
    self.needs = needs
  }

  /// What is not met, in the order stated.
  public var unmet: [NeedStatement] { needs.filter(\.isUnmet) }
}
