public import Casework
import Record
public import Vocabulary

/// What a worker sees first: the people they work with, those of their agency, and what waits for them.
public struct OpenHome: Sendable {
  /// How many people of an agency are looked through, those recorded about most lately.
  public static let most = 100

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
        agency: agency.known.map(\.withoutWithheldAddresses), hasMoreOfAgency: agency.hasMore,
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
  /// Whether the agency has more people than are listed, and than are looked through for what waits.
  public let hasMoreOfAgency: Bool
  public let unreviewed: [EmergencyAccess]
  /// Pairs that may be the same person, for those who join records.
  public let possibleDuplicates: [[PersonProjection]]
  public let openedAt: Instant

  var people: [ID<Person>] {
    (mine + agency + possibleDuplicates.flatMap { $0 }).map(\.person)
  }
}

extension RecordReader {
  fileprivate func agencyCaseload(
    for worker: Worker
  ) throws -> (known: [PersonProjection], hasMore: Bool) {
    guard worker.role == .manager || worker.role == .safeguardingLead else { return ([], false) }
    let all = try caseload(of: worker.agency.id, limit: OpenHome.most)
    return (
      try all.filter { try mayKnow(worker, of: $0.person) }, all.count >= OpenHome.most
    )
  }
}
