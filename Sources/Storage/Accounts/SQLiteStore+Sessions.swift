public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore {
  public func start(_ session: Session, logging access: AccessEvent?) async throws {
    try await write { writer in
      try writer.db.run(
        """
        INSERT INTO session (token_digest, practitioner, started_at, last_used_at, browser)
        VALUES (?, ?, ?, ?, ?)
        """,
        .bytes(session.tokenDigest.bytes), .text(session.practitioner.value),
        .integer(session.startedAt.microseconds), .integer(session.lastUsedAt.microseconds),
        .text(session.browser))
      try writer.db.run(
        "DELETE FROM session WHERE started_at < ?",
        .integer(session.startedAt.adding(seconds: -2 * Self.longest).microseconds))
      if let access { try writer.log(access) }
    }
  }

  public func session(
    _ tokenDigest: Digest, usedAt now: Instant
  ) async throws -> (Session, Account)? {
    let found = try await read { reader -> (Session, Account)? in
      guard let session = try reader.session(tokenDigest), session.isAlive(at: now),
        let account = try AccountTable(reader).account(session.practitioner),
        !account.hasEnded(by: now)
      else { return nil }
      return (session, account)
    }
    guard case (var session, let account)? = found else { return nil }
    // Moved on once a minute: a page must not wait for the disk to say that it was looked at.
    if session.lastUsedAt.seconds(until: now) >= 60, !isReadOnly {
      try await write { writer in
        try writer.db.run(
          "UPDATE session SET last_used_at = max(last_used_at, ?) WHERE token_digest = ?",
          .integer(now.microseconds), .bytes(tokenDigest.bytes))
      }
      session.lastUsedAt = now
    }
    return (session, account)
  }

  public func sessions(
    of practitioner: ID<Practitioner>, at now: Instant
  ) async throws -> [Session] {
    try await read { reader in
      try reader.db.all(
        "\(SQLiteReader.selectSession) WHERE practitioner = ? ORDER BY last_used_at DESC",
        .text(practitioner.value), read: reader.session
      ).filter { $0.isAlive(at: now) }
    }
  }

  public func endSession(_ tokenDigest: Digest) async throws {
    try await write { writer in
      try writer.db.run(
        "DELETE FROM session WHERE token_digest = ?", .bytes(tokenDigest.bytes))
    }
  }

  public func endSessions(of practitioner: ID<Practitioner>, except: Digest?) async throws {
    try await write { writer in
      try writer.db.run(
        "DELETE FROM session WHERE practitioner = ? AND token_digest IS NOT ?",
        .text(practitioner.value), except.map { .bytes($0.bytes) } ?? .null)
    }
  }

  private static var longest: Double { Double(Session.longestSeconds) }
}

extension Session {
  fileprivate func isAlive(at now: Instant) -> Bool {
    lastUsedAt.seconds(until: now) < Double(Session.idleSeconds)
      && startedAt.seconds(until: now) < Double(Session.longestSeconds)
  }
}

extension SQLiteReader {
  fileprivate static let selectSession =
    "SELECT token_digest, practitioner, started_at, last_used_at, browser FROM session"

  fileprivate func session(_ tokenDigest: Digest) throws -> Session? {
    try db.first(
      "\(Self.selectSession) WHERE token_digest = ?", .bytes(tokenDigest.bytes), read: session)
  }

  fileprivate func session(_ row: ColumnReader) throws -> Session {
    Session(
      tokenDigest: Digest(bytes: row.bytes(0)) ?? .none, practitioner: ID(row.text(1)),
      startedAt: row.instant(2), lastUsedAt: row.instant(3), browser: row.text(4))
  }
}
