public import Casework
import Record
public import Vocabulary

/// Opens the emergency accesses a worker reviews: those still waiting first, oldest of them first.
///
/// The person is named only to a reviewer who may know of them anyway. Every reviewer reads why the record could not
/// wait, which was written for them; what another reviewer wrote about a person they may not know of they do not read.
public struct OpenReviewQueue: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(by worker: Worker) async throws -> ReviewQueue {
    guard Access.allows(.reviewEmergencyAccess, to: worker.role) else {
      throw NotAllowed(.reviewEmergencyAccess)
    }
    return try await store.viewing { record in
      let waiting = try record.emergencyAccessesWaiting().filter { try record.reviews(worker, $0) }
      let reviewed = try record.emergencyAccessesReviewed(limit: 200) {
        try record.reviews(worker, $0)
      }
      let queue = ReviewQueue(
        waiting: try record.items(waiting, for: worker),
        reviewed: try record.items(reviewed, for: worker), openedAt: record.now)
      let shown = (queue.waiting + queue.reviewed).compactMap(\.person?.person)
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult, people: shown,
        detail: "emergency access")
      return Viewed(queue, accesses: shown.isEmpty ? [] : [access])
    }
  }
}

/// Emergency accesses, for somebody who reviews them.
public struct ReviewQueue: Sendable {
  public let waiting: [Item]
  public let reviewed: [Item]
  public let openedAt: Instant

  /// One access, and whose record it was when the reviewer may know of them.
  public struct Item: Sendable {
    public let access: EmergencyAccess
    public let person: PersonProjection?
    /// Used by the reviewer, so somebody else has to review it.
    public let isOwn: Bool
    /// What was found, unless another reviewer wrote it about somebody this one may not know of.
    public let reviewWords: String?
  }
}

extension RecordReader {
  fileprivate func items(
    _ accesses: [EmergencyAccess], for worker: Worker
  ) throws -> [ReviewQueue.Item] {
    try accesses.map { access in
      let isKnown = try mayKnow(worker, of: access.person)
      return ReviewQueue.Item(
        access: access,
        person: isKnown ? try person(access.person)?.withoutWithheldAddresses : nil,
        isOwn: access.worker.practitioner == worker.practitioner,
        reviewWords: access.review.flatMap {
          isKnown || $0.by == worker.practitioner ? $0.words : nil
        })
    }
  }
}
