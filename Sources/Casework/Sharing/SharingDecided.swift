public import Record
public import Vocabulary

/// Somebody decided whether information about a child is shared, what of it, with whom and on which basis in law.
///
/// It stands apart from the family’s agreement to help (``AgreementAnswered``): agreeing to a service is no basis for sharing,
/// and sharing on a basis in law needs no agreement. That nothing was shared is a decision too, with its reasons.
public struct SharingDecided: Judged {
  public static let kind = Kind("sharing.decided")

  /// The agency or person it is shared with.
  public var withWhom: String
  public var what: String
  public var purpose: String
  public var outcome: SharingOutcome
  public var basis: LawfulBasis?
  public var condition: SensitiveCondition?
  /// The law as it stood when the basis was chosen.
  public var edition: String?
  /// Why the purpose cannot be met without it.
  public var whyNecessary: String?
  /// Why nothing less would do, and why it outweighs what it takes from the family’s privacy.
  public var whyProportionate: String?
  /// Why it, or some of it, is kept back.
  public var whyNot: String?
  public var wasFamilyTold: Answer?
  public var whyNotTold: String?
  /// When the decision is looked at again.
  public var lookAgainOn: LocalDate?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  public var overruled: [Overruling]

  public init(
    withWhom: String, what: String, purpose: String, outcome: SharingOutcome,
    basis: LawfulBasis? = nil, condition: SensitiveCondition? = nil, edition: String? = nil,
    whyNecessary: String? = nil, whyProportionate: String? = nil, whyNot: String? = nil,
    wasFamilyTold: Answer? = nil, whyNotTold: String? = nil, lookAgainOn: LocalDate? = nil,
    isUrgent: Bool = false, overruled: [Overruling] = []
  ) {
    self.withWhom = withWhom
    self.what = what
    self.purpose = purpose
    self.outcome = outcome
    self.basis = basis
    self.condition = condition
    self.edition = edition
    self.whyNecessary = whyNecessary
    self.whyProportionate = whyProportionate
    self.whyNot = whyNot
    self.wasFamilyTold = wasFamilyTold
    self.whyNotTold = whyNotTold
    self.lookAgainOn = lookAgainOn
    self.isUrgent = isUrgent
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case withWhom = "with_whom"
    case what
    case purpose
    case outcome
    case basis
    case condition
    case edition
    case whyNecessary = "why_necessary"
    case whyProportionate = "why_proportionate"
    case whyNot = "why_not"
    case wasFamilyTold = "was_family_told"
    case whyNotTold = "why_not_told"
    case lookAgainOn = "look_again_on"
    case isUrgent = "is_urgent"
    case overruled
  }
}

extension SharingDecided {
  public static let title = "Decision to share information"

  public var summary: String { "\(outcome.label), \(withWhom)" }

  public var details: [Detail] {
    Detail.listing(
      ("With whom", withWhom), ("Decided", outcome.label), ("What", what), ("What for", purpose),
      ("Lawful basis", basis.map { "\($0.label) (\($0.law))" }),
      ("Condition for sensitive information", condition.map { "\($0.label) (\($0.law))" }),
      ("The law as it stood", edition), ("Why it is necessary", whyNecessary),
      ("Why it is proportionate", whyProportionate), ("Why not, or not all", whyNot),
      ("Was the family told", wasFamilyTold?.label), ("Why they were not told", whyNotTold),
      ("Look at it again on", lookAgainOn?.british), ("Urgent", isUrgent ? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
  }
}
