import Casework
import Instruments
public import Packs
public import Record
import Vocabulary

/// Takes what a child or parent says with a code, and puts it on the record once.
///
/// The answer is the same for a code that never was, has ended, or has been used.
public struct AnswerByFamilyCode: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// What a code asks, and of whom; nothing about anybody.
  public struct Question: Equatable, Sendable {
    public let purpose: FamilyPurpose
    public let isForChild: Bool
    /// Who may see what they write.
    public let marking: Marking

    /// The form it asks.
    ///
    /// - Parameter forms: the forms of the place in every version.
    /// - Returns: nil for a question in words, and for a form that the place has withdrawn since.
    public func form(among forms: [PlaceForm]) -> FamilyForm? {
      guard case .form(let asked) = purpose else { return nil }
      return FamilyForm(asked, of: isForChild ? .child : .parent, among: forms)
    }
  }

  /// Nil when the code does not work; a wrong one is counted against the code it begins like.
  public func question(for secret: FamilySecret) async throws -> Question? {
    try await store.writing { record in
      try record.code(opened: secret).map {
        Question(purpose: $0.purpose, isForChild: $0.isForChild, marking: $0.marking)
      }
    }
  }

  /// Puts the answer on the child’s record and ends the code, in one transaction.
  ///
  /// - Parameter key: the page’s own, so that sending it twice is sending it once.
  /// - Returns: whether it is on the record: by this or, sent again with the same key, by the first time.
  /// - Throws: `IncompleteCompletion` or `ContributionRefusal` for answers that the form does not take.
  public func callAsFunction(
    _ answer: FamilyAnswer, with secret: FamilySecret, once key: CommandKey? = nil
  ) async throws -> Bool {
    try await store.writing { record in
      guard let code = try record.code(opened: secret) else {
        return try record.wasSent(with: secret, once: key)
      }
      guard answer.answers(code) else { return false }
      let name = try record.person(code.giver)?.name
      let saved = try record.append(
        [try answer.entry(for: code, from: name, at: record.now)], by: code.madeBy, once: key)
      guard let entry = saved.first else { return false }
      try record.use(code.id, for: entry.id)
      try record.log(
        AccessEvent(
          at: record.now, author: code.madeBy, action: .usedFamilyCode, people: [code.child],
          detail: code.purpose.stored))
      return true
    }
  }

  /// Whether a page was sent already with a code, and this is the same page again: a second press, or the page read anew.
  public func wasSent(with secret: FamilySecret, once key: CommandKey?) async throws -> Bool {
    try await store.reading { try $0.wasSent(with: secret, once: key) }
  }

  /// Whether something was sent with one of these codes, and is on the record.
  public func hasArrived(with secrets: [FamilySecret]) async throws -> Bool {
    try await store.reading { record in
      try secrets.contains { secret in
        try record.familyCodes(beginning: secret.handle).contains {
          secret.opens($0) && $0.entry != nil
        }
      }
    }
  }

  /// Whether an earlier code, open or not, was made for the same person about the same child as one that works now, so
  /// that what was typed with the one may go on with the other.
  public func isOfSamePerson(
    _ earlier: FamilySecret?, as secret: FamilySecret
  ) async throws -> Bool {
    guard let earlier else { return false }
    return try await store.reading { record in
      guard let now = try record.familyCode(openWith: secret.handle), secret.opens(now) else {
        return false
      }
      return try record.familyCodes(beginning: earlier.handle).contains {
        earlier.opens($0) && $0.child == now.child && $0.giver == now.giver
      }
    }
  }
}

extension RecordWriter {
  fileprivate func code(opened secret: FamilySecret) throws -> FamilyCode? {
    guard let code = try familyCode(openWith: secret.handle) else { return nil }
    if secret.opens(code) { return code }
    try countWrongTry(of: code.id)
    return nil
  }
}

extension RecordReader {
  /// The code for the family pages that begins so and is open now.
  public func familyCode(openWith handle: String) throws -> FamilyCode? {
    try familyCodes(beginning: handle).first { $0.isOpen(at: now) }
  }

  fileprivate func wasSent(with secret: FamilySecret, once key: CommandKey?) throws -> Bool {
    guard let key else { return false }
    return try familyCodes(beginning: secret.handle).contains { code in
      guard secret.opens(code), let entry = code.entry else { return false }
      return try entries(savedBy: key, of: code.madeBy.practitioner)?.first?.id == entry
    }
  }
}
