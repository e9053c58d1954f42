import Casework
import Record
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
  }

  /// Nil when the code does not work; a wrong one is counted against the code it begins like.
  public func question(for secret: FamilySecret) async throws -> Question? {
    try await store.writing { record in
      try record.code(opened: secret).map {
        Question(purpose: $0.purpose, isForChild: $0.isForChild)
      }
    }
  }

  /// Puts the answer on the child’s record and ends the code, in one transaction.
  ///
  /// - Returns: whether the code worked.
  public func callAsFunction(
    _ answer: FamilyAnswer, with secret: FamilySecret
  ) async throws -> Bool {
    try await store.writing { record in
      guard let code = try record.code(opened: secret) else { return false }
      let name = try record.person(code.giver)?.name
      let saved = try record.append(
        [answer.entry(for: code, from: name, on: record.now.ukDate)], by: code.madeBy, once: nil)
      guard let entry = saved.first else { return false }
      try record.use(code.id, for: entry.id)
      try record.log(
        AccessEvent(
          at: record.now, author: code.madeBy, action: .usedFamilyCode, people: [code.child],
          detail: code.purpose.stored))
      return true
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
