/// Why help is meant to last.
public enum LongTermKind: String, Choice {
  case longTermInvolvement = "long_term_involvement"
  case parallelParenting = "parallel_parenting"

  public var label: String {
    switch self {
    case .longTermInvolvement: "Long-term involvement"
    case .parallelParenting: "Parallel parenting"
    }
  }
}
