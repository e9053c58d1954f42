public import Casework
import Record
public import Vocabulary

/// What a worker sees first: the people they work with, those of their agency, and what waits for them.
public struct OpenHome: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(by worker: Worker) async throws -> Home {
    try await store.viewing { record in
      let mine = try record.caseload(of: worker.practitioner).filter {
        try record.mayKnow(worker, of: $0.person)
      }
      let agency = try record.agencyCaseload(for: worker)
      let home = Home(
        mine: mine.map(\.withoutWithheldAddresses),
        agency: agency.map(\.withoutWithheldAddresses),
        unreviewed: Access.allows(.reviewEmergencyAccess, to: worker.role)
          ? try record.emergencyAccessesWaiting()
            .filter { try record.reviews(worker, $0) } : [],
        possibleDuplicates: Access.allows(.seePossibleDuplicates, to: worker.role)
          ? try record.possibleDuplicates(limit: 50).map { [$0.0, $0.1] }
            .filter { try $0.allSatisfy { try record.mayKnow(worker, of: $0.person) } }
            .map { $0.map(\.withoutWithheldAddresses) } : [],
        openedAt: record.now)
      let shown = home.people
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult, people: shown,
        detail: "home")
      return Viewed(home, accesses: shown.isEmpty ? [] : [access])
    }
  }
}

/// A worker's own first page.
public struct Home: Sendable {
  public let mine: [PersonProjection]
  public let agency: [PersonProjection]
  public let unreviewed: [EmergencyAccess]
  /// Pairs that may be the same person, for those who join records.
  public let possibleDuplicates: [[PersonProjection]]
  public let openedAt: Instant

  var people: [ID<Person>] {
    (mine + agency + possibleDuplicates.flatMap { $0 }).map(\.person)
  }
}

extension RecordReader {
  fileprivate func agencyCaseload(for worker: Worker) throws -> [PersonProjection] {
    guard worker.role == .manager || worker.role == .safeguardingLead else { return [] }
    return try caseload(of: worker.agency.id, limit: 100).filter {
      try mayKnow(worker, of: $0.person)
    }
  }
}
