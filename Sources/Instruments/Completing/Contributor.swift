public import Vocabulary

/// Somebody who answers part of an instrument, as they were when they did.
public struct Contributor: Hashable, Codable, Sendable {
  public var id: ID<Contributor>
  public var name: String
  public var kind: CompleterKind
  /// The name of the role a practitioner’s account had.
  public var role: String?
  public var agency: String?
  /// When they completed the training the instrument asks for.
  public var trainedOn: LocalDate?

  public init(
    id: ID<Contributor>, name: String, kind: CompleterKind = .practitioner, role: String? = nil,
    agency: String? = nil, trainedOn: LocalDate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.agency = agency
    self.trainedOn = trainedOn
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case kind
    case role
    case agency
    case trainedOn = "trained_on"
  }
}

/// Answers that one author adds to a completion.
public struct Contribution: Hashable, Sendable {
  public var by: Contributor
  public var at: Instant
  /// What they answered; an answer with nothing in it takes an earlier one away.
  public var answers: [AnswerPlace: ItemAnswer]
  /// The revision of the completion they had in front of them.
  public var basedOn: Int

  public init(
    by contributor: Contributor, at instant: Instant, answers: [AnswerPlace: ItemAnswer],
    basedOn: Int
  ) {
    self.by = contributor
    self.at = instant
    self.answers = answers
    self.basedOn = basedOn
  }
}
