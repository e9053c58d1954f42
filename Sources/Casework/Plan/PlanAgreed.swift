public import Record
public import Vocabulary

/// A version of a plan was agreed, with what parents and child say of it.
public struct PlanAgreed: Judged {
  public static let kind = Kind("plan.agreed")

  public var plan: ID<Plan>
  /// The entry of the version.
  public var version: ID<Entry>
  public var views: [PlanView]
  /// The agreement to help that it rests on.
  public var agreement: ID<Entry>?
  /// Who interpreted; nil where nobody said.
  public var interpreter: InterpreterKind?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  /// Why it could not wait; nil where it could.
  public var urgentWhy: String?
  public var overruled: [Overruling]

  public init(
    plan: ID<Plan>, version: ID<Entry>, views: [PlanView] = [], agreement: ID<Entry>? = nil,
    interpreter: InterpreterKind? = nil, isUrgent: Bool = false, urgentWhy: String? = nil,
    overruled: [Overruling] = []
  ) {
    self.plan = plan
    self.version = version
    self.views = views
    self.agreement = agreement
    self.interpreter = interpreter
    self.isUrgent = isUrgent
    self.urgentWhy = urgentWhy
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case plan
    case version
    case views
    case agreement
    case interpreter
    case isUrgent = "is_urgent"
    case urgentWhy = "urgent_why"
    case overruled
  }
}

extension PlanAgreed {
  public static let title = "What the family says of a plan"
  public static let isContact = true

  public var summary: String {
    views.told
  }

  public var details: [Detail] {
    Detail.listing(
      ("What they say", views.isEmpty ? nil : views.told),
      ("Rests on agreement", agreement == nil ? nil : "Yes"),
      ("Interpreted by", interpreter?.label), ("Urgent", isUrgent ? urgentWhy ?? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
  }
}
