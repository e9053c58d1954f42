/// How a published series stands to the indicator it is shown for.
public enum SeriesMatch: Hashable, Sendable {
  /// The strategy’s declaration names it.
  case declared
  /// It is the nearest there is, and differs in what is said.
  case nearest(differs: String)

  public var label: String {
    self == .declared ? "Published figure" : "Nearest published figure"
  }

  public var differs: String? {
    if case .nearest(let differs) = self { differs } else { nil }
  }
}
