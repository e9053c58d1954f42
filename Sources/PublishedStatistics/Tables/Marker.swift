/// A mark that stands in a published table where a number would stand.
///
/// Each means something different and none of them is a number, least of all nought. Their
/// meanings are those of the data guidance of the Department for Education’s releases.
public enum Marker: UInt8, CaseIterable, Sendable {
  /// Nothing at all between two commas.
  case empty
  /// `c`: withheld, because the number is small enough to say something about a person.
  case withheld
  /// `x`: not available.
  case notAvailable
  /// `z`: not applicable.
  case notApplicable
  /// `u`: of low reliability.
  case unreliable
  /// `k`: more than nought, but rounds to nought.
  case roundsToNought
  /// `low`: of low reliability, in releases before `u`.
  case low
  /// `:`: not available, in releases before `x`.
  case colon

  /// As it is written in the table: `c`.
  public var code: String {
    switch self {
    case .empty: ""
    case .withheld: "c"
    case .notAvailable: "x"
    case .notApplicable: "z"
    case .unreliable: "u"
    case .roundsToNought: "k"
    case .low: "low"
    case .colon: ":"
    }
  }

  public init?(code: some StringProtocol) {
    guard let marker = Marker.allCases.first(where: { $0.code == code }) else { return nil }
    self = marker
  }

  /// What to tell somebody who looks for the number.
  public var meaning: String {
    switch self {
    case .empty: "nothing published"
    case .withheld: "withheld, because the number is small"
    case .notAvailable, .colon: "not available"
    case .notApplicable: "not applicable"
    case .unreliable, .low: "not shown, because it is of low reliability"
    case .roundsToNought: "more than nought, but rounds to nought"
    }
  }
}
