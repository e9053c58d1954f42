public import Record
public import Vocabulary

/// A code by which one named child or parent can answer a few questions or fill in a form, once, without an account.
///
/// The first three letters find it; of the other six only a digest is kept, sealed.
public struct FamilyCode: Hashable, Sendable {
  public let id: ID<FamilyCode>
  public let handle: String
  public let digest: Digest
  /// Whose record the answer goes on.
  public let child: ID<Person>
  /// Who was given the code: the child, or a parent or carer.
  public let giver: ID<Person>
  public let purpose: FamilyPurpose
  /// Who may see what they write, as whoever made the code chose.
  public let marking: Marking
  public let madeBy: Author
  public let madeAt: Instant
  public let endsAt: Instant
  public var wrongTries: Int
  /// The entry their answer became; nil while it has not been used.
  public var entry: ID<Entry>?

  /// Seven days.
  public static let length = 7 * 24 * 60 * 60
  public static let mostWrongTries = 10

  public init(
    id: ID<FamilyCode>, handle: String, digest: Digest, child: ID<Person>, giver: ID<Person>,
    purpose: FamilyPurpose, marking: Marking = .shared, madeBy: Author, madeAt: Instant,
    endsAt: Instant, wrongTries: Int = 0,
    entry: ID<Entry>? = nil
  ) {
    self.id = id
    self.handle = handle
    self.digest = digest
    self.child = child
    self.giver = giver
    self.purpose = purpose
    self.marking = marking
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.endsAt = endsAt
    self.wrongTries = wrongTries
    self.entry = entry
  }

  public func isOpen(at now: Instant) -> Bool {
    entry == nil && now < endsAt && wrongTries < Self.mostWrongTries
  }

  public var isForChild: Bool { giver == child }
}
