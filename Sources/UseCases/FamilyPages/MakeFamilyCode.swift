import Casework
public import Record
public import Vocabulary

/// Makes a code for a child, or for a parent or carer named on the child’s page, to answer a few questions or a form with.
public struct MakeFamilyCode: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameter marking: who may see what they write; they are told before they write.
  /// - Throws: ``NotFound`` when the worker may not record about the child, or the other is not named on their page.
  /// - Returns: the code in clear, which is shown once and not kept.
  public func callAsFunction(
    for giver: ID<Person>, about child: ID<Person>, asking purpose: FamilyPurpose,
    seenBy marking: Marking = .shared, by worker: Worker
  ) async throws -> FamilySecret {
    try await store.writing { record in
      let relation = try record.admit(worker, to: .makeFamilyCode, about: child)
      let shown = try record.entries(about: child, shownTo: worker, relation: relation)
      let named = try record.relatives(in: shown, besides: child, seenBy: worker)
        .filter { $0.shown != nil }.map(\.person)
      guard giver == child || named.contains(giver) else { throw NotFound() }
      var secret = FamilySecret.make()
      while try record.familyCode(openWith: secret.handle) != nil { secret = .make() }
      let code = FamilyCode(
        id: record.makeID(FamilyCode.self), handle: secret.handle, digest: secret.digest,
        child: child, giver: giver, purpose: purpose, marking: marking, madeBy: worker.author,
        madeAt: record.now,
        endsAt: record.now.adding(seconds: Double(FamilyCode.length)))
      try record.add(code)
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .madeFamilyCode,
          people: giver == child ? [child] : [child, giver], detail: purpose.stored))
      return secret
    }
  }
}

/// The codes made for a child’s family.
public struct ListFamilyCodes: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// The newest first, without those whose answers are for others; for somebody who has opened the child’s page, which logged the look.
  public func callAsFunction(
    about child: ID<Person>, by worker: Worker
  ) async throws -> [FamilyCode] {
    try await store.reading { record in
      _ = try record.admit(worker, to: .seePerson, about: child)
      return try record.familyCodes(about: child).filter { Access.shows($0, to: worker) }
    }
  }
}
