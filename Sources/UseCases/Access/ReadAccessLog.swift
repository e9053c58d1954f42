public import Casework
public import Record
public import Vocabulary

/// Reads the access log, newest first, a page at a time.
///
/// An auditor reads what everybody did, a safeguarding lead what their own agency did. People the reader may not know
/// of stay unnamed, and with them what was typed about them. Reading the log is itself logged first.
public struct ReadAccessLog: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(before: Instant? = nil, by worker: Worker) async throws -> AccessLog {
    guard Access.allows(.readAccessLog, to: worker.role) else { throw NotAllowed(.readAccessLog) }
    return try await store.viewing { record in
      let events = try record.accesses(limit: Self.pageLength, before: before)
      let lines = try events.filter { worker.reads($0) }
        .map { try record.line($0, readBy: worker) }
      let log = AccessLog(
        lines: lines, next: events.count >= Self.pageLength ? events.last?.at : nil)
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .readAccessLog,
        people: Array(Set(lines.flatMap(\.people).map(\.person))).sorted())
      return Viewed(log, accesses: [access])
    }
  }

  static let pageLength = 200
}

/// A page of the access log.
public struct AccessLog: Sendable {
  public let lines: [Line]
  /// Where the next page begins; nil when this is the last.
  public let next: Instant?

  /// One access as its reader may know of it.
  public struct Line: Sendable {
    public let event: AccessEvent
    /// The people the reader may know of.
    public let people: [PersonProjection]
    /// How many others it was about.
    public let unnamed: Int

    /// What was typed; nil when it may name somebody the reader may not know of.
    public var detail: String? { unnamed > 0 || isEmergencyForNobodyKnown ? nil : event.detail }

    private var isEmergencyForNobodyKnown: Bool {
      event.action == .usedEmergencyAccess && people.isEmpty
    }
  }
}

extension Worker {
  fileprivate func reads(_ event: AccessEvent) -> Bool {
    role == .auditor || event.author.agency == agency.id
  }
}

extension RecordReader {
  fileprivate func line(_ event: AccessEvent, readBy worker: Worker) throws -> AccessLog.Line {
    let known = try event.people.filter { try mayKnow(worker, of: $0) }
    return AccessLog.Line(
      event: event, people: try people(known).map(\.withoutWithheldAddresses),
      unnamed: event.people.count - known.count)
  }
}
