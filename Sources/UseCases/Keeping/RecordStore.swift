public import Casework
public import Record
public import Vocabulary

/// Where the record is kept.
///
/// SQLite first; another engine keeps the same promises by passing the same contract tests.
///
/// What a `writing` block returns has been kept durably by the time it returns: it survives the process being
/// killed and the machine losing power.
public protocol RecordStore: Sendable {
  /// Reads, and shows nothing of what was read until the accesses the block names are kept.
  ///
  /// If they cannot be kept, it throws ``NotLogged`` and what was read goes nowhere.
  func viewing<Result: Sendable>(
    _ read: @escaping @Sendable (any RecordReader) throws -> Viewed<Result>
  ) async throws -> Result

  /// Reads what needs no accounting for: nothing about a person may leave the block.
  func reading<Result: Sendable>(
    _ read: @escaping @Sendable (any RecordReader) throws -> Result
  ) async throws -> Result

  /// Runs `change` in one transaction: all of it is kept, with its accesses, or none of it.
  func writing<Result: Sendable>(
    _ change: @escaping @Sendable (any RecordWriter) throws -> Result
  ) async throws -> Result
}

/// What was read, and what must be written in the access log before it is shown.
public struct Viewed<Result: Sendable>: Sendable {
  public let result: Result
  public let accesses: [AccessEvent]

  public init(_ result: Result, accesses: [AccessEvent]) {
    self.result = result
    self.accesses = accesses
  }
}

/// The look could not be logged, so nothing was shown.
public struct NotLogged: Error {
  public init() {}
}

/// What can be read within one transaction.
///
/// Every method gives one consistent moment of the record.
public protocol RecordReader {
  /// The store's clock, read once for the transaction.
  var now: Instant { get }

  /// How a practitioner stands to a person now; nil when there is no such person.
  func relation(of worker: Worker, to person: ID<Person>) throws -> Relation?

  /// Every entry about a person, in the order they were recorded, opened.
  func known(about person: ID<Person>) throws -> KnownEntries
  func entry(_ id: ID<Entry>) throws -> Entry?
  /// The entries a command saved, if it has been carried out before by this practitioner.
  func entries(savedBy key: CommandKey, of practitioner: ID<Practitioner>) throws -> [Entry]?

  /// What lists show of a person; nil when there is no such person, or their key has been destroyed.
  func person(_ id: ID<Person>) throws -> PersonProjection?
  func people(_ ids: [ID<Person>]) throws -> [PersonProjection]
  /// People who match, best first, that the worker may know of; unrestricted by that when nil.
  func search(_ query: PeopleQuery, visibleTo worker: Worker?) throws -> [PersonProjection]
  /// People the practitioner is in the team around today.
  func caseload(of practitioner: ID<Practitioner>) throws -> [PersonProjection]
  /// People whose team somebody of the agency is in today, most recently recorded about first.
  func caseload(of agency: ID<Agency>, limit: Int) throws -> [PersonProjection]
  /// Those of them with a level, plan, assessment, agreement or referral on record and no end of the work since: so many, those
  /// nobody has recorded anything about for longest first.
  func quietest(of agency: ID<Agency>, limit: Int) throws -> [PersonProjection]
  /// People about whom the latest referrals are, so many of them, the last first.
  func peopleReferred(limit: Int) throws -> [PersonProjection]
  /// Children whose family wrote with a code: of the latest so many that were written with, those made last first.
  func childrenWhoseFamilyWrote(limit: Int) throws -> [PersonProjection]
  /// People about whom the latest decisions of a kind are, of those that agencies besides some made: so many decisions.
  func peopleDecidedAbout(
    _ kind: Kind, besides agencies: Set<ID<Agency>>, limit: Int
  ) throws -> [PersonProjection]
  /// People about whom an agency’s latest decisions of a kind are, so many decisions: those of whom fewer decisions were looked at
  /// than made, and those about whom one practitioner decided, whether or not somebody has looked.
  func peopleDecidedAbout(
    _ kind: Kind, by agency: ID<Agency>, or practitioner: ID<Practitioner>, limit: Int
  ) throws -> [PersonProjection]
  /// People who live, or have lived, in a household.
  func people(inHousehold household: String) throws -> [PersonProjection]
  /// Pairs of records that may be of the same person, newest first.
  func possibleDuplicates(limit: Int) throws -> [(PersonProjection, PersonProjection)]

  func agencies() throws -> [AgencyCard]
  /// Who answers for each agency today.
  func leads() throws -> AgencyLeads
  func accesses(about person: ID<Person>, limit: Int) throws -> [AccessEvent]
  func accesses(limit: Int, before: Instant?) throws -> [AccessEvent]
  /// When the practitioner last opened the person's page before today; failing that, when they first did.
  ///
  /// So what is new stays marked as new all day, however often the page is opened.
  func lastLook(of practitioner: ID<Practitioner>, at person: ID<Person>) throws -> Instant?
  /// Emergency accesses that nobody has reviewed yet, all of them, oldest first.
  func emergencyAccessesWaiting() throws -> [EmergencyAccess]
  /// Those reviewed, newest first.
  func emergencyAccessesReviewed(
    limit: Int, where isWanted: (EmergencyAccess) throws -> Bool
  ) throws -> [EmergencyAccess]
  /// Those a practitioner has used that are still open, newest first.
  func emergencyAccesses(openTo practitioner: ID<Practitioner>) throws -> [EmergencyAccess]
  func emergencyAccess(_ id: ID<EmergencyAccess>) throws -> EmergencyAccess?

  /// Every code for the family pages that begins so, whether it is open, used or ended, the newest first.
  func familyCodes(beginning handle: String) throws -> [FamilyCode]
  /// Every code made for a child’s family, the newest first.
  func familyCodes(about child: ID<Person>) throws -> [FamilyCode]
}

extension RecordReader {
  /// Every entry about a person, in the order they were recorded, opened.
  public func entries(about person: ID<Person>) throws -> [Entry] {
    try known(about: person).entries
  }
}

/// What can be changed within one transaction.
public protocol RecordWriter: RecordReader {
  /// Adds entries: seals, numbers, chains and projects them.
  ///
  /// - Throws: ``Conflict`` when what an entry was based on has moved on.
  /// - Returns: the entries as added; or, when `key` was used before by the author, the entries it added then.
  @discardableResult
  func append(_ entries: [NewEntry], by author: Author, once key: CommandKey?) throws -> [Entry]

  /// A fresh id that has never been used.
  func makeID<Subject>(_: Subject.Type) -> ID<Subject>

  func log(_ access: AccessEvent) throws
  func add(_ access: EmergencyAccess) throws
  func review(_ access: ID<EmergencyAccess>, _ review: EmergencyAccess.Review) throws

  func add(_ code: FamilyCode) throws
  func countWrongTry(of code: ID<FamilyCode>) throws
  /// Ends a code that has not been used, by taking away the tries it has left.
  func end(_ code: ID<FamilyCode>) throws
  /// Ends a code with the entry the answer became.
  ///
  /// - Throws: ``NotFound`` when there is none, or it has been used.
  func use(_ code: ID<FamilyCode>, for entry: ID<Entry>) throws
}

/// A form's own key: using it twice does what it does once.
public struct CommandKey: Hashable, Sendable {
  public let value: String

  /// Its 64 digits.
  init(_ digest: Digest) { value = digest.description }

  /// Nil unless it is 16 to 64 letters, digits or hyphens.
  public init?(_ value: String) {
    guard (16...64).contains(value.utf8.count),
      value.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) || $0 == 45 })
    else { return nil }
    self.value = value
  }
}

/// A store that much can be put into at once, as it would have been added over years.
public protocol BulkRecordStore: RecordStore {
  /// Runs `change` in one transaction by a clock of its own, which is asked for every entry.
  func writingInBulk<Result: Sendable>(
    clock: @escaping @Sendable () -> Instant,
    _ change: @escaping @Sendable (any RecordWriter) throws -> Result
  ) async throws -> Result
}
