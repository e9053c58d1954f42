/// What an indicator’s declaration says: a figure to work out from facts, or one that is published.
public enum Declaration: Hashable, Sendable {
  case measured(Measure)
  /// A published series, by its phrase.
  case published(String, Basis)

  /// On which basis its figures stand over periods of some kind.
  public func basis(over periods: [ReportingPeriod]) -> Basis {
    switch self {
    case .measured(let measure): measure.basis(over: periods)
    case .published(_, let basis): basis
    }
  }
}
