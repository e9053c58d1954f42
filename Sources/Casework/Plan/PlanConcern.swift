/// What a plan is mostly about; of a child protection plan, its category.
///
/// A person chooses it on the plan form, or leaves it open: nothing is filled in, and what is left open is not recorded
/// and not counted as anything. That neglect was seen early is an answer of its own, which the draft
/// strategy of Bath and North East Somerset asks to be chosen in assessments and plans alike.
public enum PlanConcern: String, Choice {
  case neglect
  case neglectSeenEarly = "neglect_seen_early"
  case emotionalAbuse = "emotional_abuse"
  case physicalAbuse = "physical_abuse"
  case sexualAbuse = "sexual_abuse"
  case severalHarms = "several_harms"
  case disability
  case family
  case other

  public var label: String {
    switch self {
    case .neglect: "Neglect"
    case .neglectSeenEarly: "Neglect that was seen early"
    case .emotionalAbuse: "Emotional abuse"
    case .physicalAbuse: "Physical abuse"
    case .sexualAbuse: "Sexual abuse"
    case .severalHarms: "Several kinds of harm"
    case .disability: "The child’s disability or illness"
    case .family: "Strain in the family, without neglect or abuse"
    case .other: "Something else"
    }
  }

  /// The categories of a child protection plan.
  public static let categories: [PlanConcern] = [
    .neglect, .emotionalAbuse, .physicalAbuse, .sexualAbuse, .severalHarms,
  ]

  public var isNeglect: Bool { self == .neglect || self == .neglectSeenEarly }
}
