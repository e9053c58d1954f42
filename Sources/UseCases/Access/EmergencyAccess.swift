public import Record
public import Vocabulary

/// A look at a record that a worker has no ordinary right to, taken because it could not wait.
///
/// It ends at a fixed instant, three hours after it began, whatever is reloaded; somebody else reviews it.
public struct EmergencyAccess: Hashable, Sendable {
  public let id: ID<EmergencyAccess>
  public let worker: Worker
  public let person: ID<Person>
  public let reason: Reason
  public let words: String
  public let beganAt: Instant
  public let endsAt: Instant
  public var review: Review?

  public static let length = 3 * 60 * 60

  public init(
    id: ID<EmergencyAccess>, worker: Worker, person: ID<Person>, reason: Reason, words: String,
    beganAt: Instant, endsAt: Instant, review: Review? = nil
  ) {
    self.id = id
    self.worker = worker
    self.person = person
    self.reason = reason
    self.words = words
    self.beganAt = beganAt
    self.endsAt = endsAt
    self.review = review
  }

  /// Why the record could not wait.
  public enum Reason: String, CaseIterable, Codable, Sendable {
    case immediateDanger = "immediate_danger"
    case childMissing = "child_missing"
    case urgentMedical = "urgent_medical"
    case outOfHours = "out_of_hours"
    case other

    /// The words shown to people.
    public var label: String {
      switch self {
      case .immediateDanger: "A child may be in immediate danger"
      case .childMissing: "A child is missing"
      case .urgentMedical: "Urgent medical treatment"
      case .outOfHours: "Urgent, and nobody in the team can be reached"
      case .other: "Another reason"
      }
    }
  }

  /// What the reviewer found.
  public struct Review: Hashable, Sendable {
    public let by: ID<Practitioner>
    public let byName: String
    public let at: Instant
    public let wasJustified: Bool
    public let words: String

    public init(
      by: ID<Practitioner>, byName: String, at: Instant, wasJustified: Bool, words: String
    ) {
      self.by = by
      self.byName = byName
      self.at = at
      self.wasJustified = wasJustified
      self.words = words
    }
  }
}
