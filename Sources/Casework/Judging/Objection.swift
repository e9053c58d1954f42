public import Record
public import Vocabulary

/// What a rule of practice, or plain completeness, asks for before an entry is recorded, in words shown beside the question.
public struct Objection: Error, Hashable, Sendable {
  /// The rule that objects; nil for a missing answer that nothing can stand in for.
  public let rule: Rule?
  /// The name of the question, as in forms and in the record: `why`, or `lines.2.owner` for the third line of a plan.
  public let question: String
  public let message: String
  /// Whom it is about, where the same is asked of several and each has a reason of their own.
  public let person: ID<Person>?
  /// Their name.
  public let whose: String?

  public init(
    _ rule: Rule? = nil, at question: String, _ message: String, about person: ID<Person>? = nil,
    named whose: String? = nil
  ) {
    self.rule = rule
    self.question = question
    self.message = message
    self.person = person
    self.whose = whose
  }

  /// The same with whom it is about, where the same is asked of several.
  func about(_ identity: Identity) -> Objection {
    Objection(
      rule, at: question, "\(identity.name.full): \(message)", about: identity.person,
      named: identity.name.full)
  }

  /// The same at the question that is asked about one person of several.
  public func asked(of person: ID<Person>) -> Objection {
    Objection(rule, at: "\(question).\(person)", message)
  }

  /// Whether a professional can decide otherwise and say why.
  public var canBeOverruled: Bool { rule != nil }

  /// What somebody who judges otherwise can do; nil when only an answer will do.
  public var howToDecideOtherwise: String? {
    rule.map {
      "If you judge otherwise, record it with your reason: \($0.id) is then kept with it."
    }
  }
}

/// A rule that was not followed, and the professional’s reason.
public struct Overruling: Codable, Hashable, Sendable {
  ///
  public let rule: String
  public let why: String
  /// Whether the reason is that it could not wait; nil for a rule that was decided otherwise than.
  public let couldNotWait: Bool?

  public init(_ rule: Rule, why: String, couldNotWait: Bool? = nil) {
    self.rule = rule.id
    self.why = why
    self.couldNotWait = couldNotWait
  }

  /// Whether the rule was set aside because it could not wait, rather than decided otherwise than.
  public var isSetAside: Bool { couldNotWait == true }

  private enum CodingKeys: String, CodingKey {
    case rule
    case why
    case couldNotWait = "could_not_wait"
  }
}

/// An entry was not recorded, and everything that stands against it.
public struct Refused: Error, Equatable {
  public let objections: [Objection]

  public init(_ objections: [Objection]) { self.objections = objections }
}
