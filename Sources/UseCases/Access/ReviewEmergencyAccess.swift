import Record
public import Vocabulary

/// Says, some time after an emergency access, whether it was justified.
///
/// It takes somebody other than the person who used it.
public struct ReviewEmergencyAccess: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when there is no such access among those the worker reviews; ``OwnAccess`` when it is
  ///   theirs; ``AlreadyReviewed``.
  public func callAsFunction(
    _ id: ID<EmergencyAccess>, wasJustified: Bool, words: String, by worker: Worker
  ) async throws {
    guard Access.allows(.reviewEmergencyAccess, to: worker.role) else {
      throw NotAllowed(.reviewEmergencyAccess)
    }
    try await store.writing { record in
      guard let access = try record.emergencyAccess(id),
        try record.reviews(worker, access)
      else { throw NotFound() }
      guard access.worker.practitioner != worker.practitioner else { throw OwnAccess() }
      guard access.review == nil else { throw AlreadyReviewed() }
      try record.review(
        id,
        EmergencyAccess.Review(
          by: worker.practitioner, byName: worker.name, at: record.now,
          wasJustified: wasJustified, words: words))
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .reviewedEmergencyAccess,
          people: [access.person],
          detail: "\(wasJustified ? "Justified" : "Not justified"): \(words)"))
    }
  }
}

/// Nobody reviews what they did themselves.
public struct OwnAccess: Error, Equatable {
  public init() {}
}

/// Somebody has reviewed it already.
public struct AlreadyReviewed: Error, Equatable {
  public init() {}
}

extension RecordReader {
  /// Whether an access is one this worker reviews: an auditor every one, a manager or safeguarding lead those of
  /// their own agency, and nobody one about a family they are related to.
  func reviews(_ worker: Worker, _ access: EmergencyAccess) throws -> Bool {
    let isTheirs = worker.role == .auditor || access.worker.agency.id == worker.agency.id
    let isRelated = try relation(of: worker, to: access.person)?.isRelated ?? false
    return isTheirs && !isRelated
  }
}
