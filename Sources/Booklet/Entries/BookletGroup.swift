public import Packs
public import Vocabulary

/// The indicators of one objective or line of evidence, in the strategy’s order.
public struct BookletGroup: Hashable, Sendable {
  public let kind: Kind
  public let number: String?
  public let title: String
  public let says: String
  public let indicators: [ID<IndicatorDeclaration>]

  /// What the strategy names the indicators under.
  public enum Kind: String, Sendable {
    case objective = "Objective"
    case evidence = "Evidence"
    /// Named under no objective and no line of evidence.
    case other = "Other indicators"
  }

  /// The kind, number and title: Objective 7.1(c): Recognition, assessment and response.
  public var heading: String {
    guard kind != .other else { return title }
    return "\(kind.rawValue)\(number.map { " \($0)" } ?? ""): \(title)"
  }
}
