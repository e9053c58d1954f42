public import Vocabulary

/// An entry as an author asks for it to be added, before it has an id, an instant or a number.
public struct NewEntry: Sendable {
  public let kind: Kind
  public let subjects: [ID<Person>]
  public let occurred: Occurrence
  public let basis: Basis
  public let marking: Marking
  public let contents: Contents
  public let corrects: ID<Entry>?
  /// What the author had in front of them; refused as a conflict when it has moved on since.
  public let basedOn: SeenVersion?

  public init(
    kind: Kind, subjects: [ID<Person>], occurred: Occurrence, basis: Basis = .fact,
    marking: Marking = .shared, contents: Contents, corrects: ID<Entry>? = nil,
    basedOn: SeenVersion? = nil
  ) {
    self.kind = kind
    self.subjects = subjects
    self.occurred = occurred
    self.basis = basis
    self.marking = marking
    self.contents = contents
    self.corrects = corrects
    self.basedOn = basedOn
  }
}

/// The last entry of some kinds about a person that an author had seen when they wrote theirs.
public struct SeenVersion: Hashable, Sendable {
  public let person: ID<Person>
  /// Names of the kinds that must not have changed.
  public let kinds: Set<String>
  /// The highest entry number of those kinds that was shown; 0 when there was none.
  public let number: Int64

  public init(person: ID<Person>, kinds: Set<String>, number: Int64) {
    self.person = person
    self.kinds = kinds
    self.number = number
  }
}

/// Somebody else changed the same thing first.
///
/// Both versions are shown, and a person chooses.
public struct Conflict: Error, Sendable {
  /// What has been added since, oldest first.
  public let since: [Entry]

  public init(since: [Entry]) { self.since = since }
}
