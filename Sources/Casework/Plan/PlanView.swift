public import Record
public import Vocabulary

/// What a parent or child says of a plan, each in the same way.
public struct PlanView: Codable, Hashable, Sendable {
  public var giver: ViewGiver
  public var person: ID<Person>?
  public var name: String
  public var answer: AgreementAnswer
  public var why: String?
  /// What was done about it where they do not agree.
  public var whatWasDone: String?

  public init(
    giver: ViewGiver, person: ID<Person>? = nil, name: String = "", answer: AgreementAnswer,
    why: String? = nil, whatWasDone: String? = nil
  ) {
    self.giver = giver
    self.person = person
    self.name = name
    self.answer = answer
    self.why = why
    self.whatWasDone = whatWasDone
  }

  private enum CodingKeys: String, CodingKey {
    case giver
    case person
    case name
    case answer
    case why
    case whatWasDone = "what_was_done"
  }
}

extension PlanView {
  /// Whether another is of the same child, or of a grown-up of the same name.
  func isOfSamePerson(as other: PlanView) -> Bool {
    giver == other.giver
      && (giver == .child || FoldedName(name) == FoldedName(other.name))
  }
}

extension [PlanView] {
  /// What each of them says: “Ngozi Okafor: does not agree; Maya: agrees”.
  public var told: String {
    isEmpty
      ? "No views recorded"
      : map { "\($0.name.isEmpty ? $0.giver.label : $0.name): \($0.answer.label.withoutCapital)" }
        .joined(separator: "; ")
  }
}
