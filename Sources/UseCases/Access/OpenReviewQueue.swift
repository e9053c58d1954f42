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
      let recent = try record.emergencyAccesses(unreviewedOnly: false, limit: 200)
      let waiting = try record.emergencyAccesses(unreviewedOnly: true, limit: 500)
      let queue = ReviewQueue(
        waiting: try record.items(waiting, reviewedBy: worker).sorted {
          $0.access.beganAt < $1.access.beganAt
        },
        reviewed: try record.items(
          recent.filter { $0.review != nil }, reviewedBy: worker),
        openedAt: record.now)
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
    _ accesses: [EmergencyAccess], reviewedBy worker: Worker
  ) throws -> [ReviewQueue.Item] {
    try accesses.filter { try reviews(worker, $0) }.map { access in
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
