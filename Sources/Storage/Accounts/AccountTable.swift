import Record
import UseCases
import Vocabulary

/// The `account` and `agency` tables.
struct AccountTable {
  private let transaction: any SQLiteReading

  init(_ transaction: any SQLiteReading) { self.transaction = transaction }

  func account(username: String) throws -> Account? {
    try transaction.db.first(
      "\(Self.select) WHERE account.username = ?", .text(username), read: account)
  }

  func account(_ id: ID<Practitioner>) throws -> Account? {
    try transaction.db.first(
      "\(Self.select) WHERE account.practitioner = ?", .text(id.value), read: account)
  }

  func accounts() throws -> [Account] {
    try transaction.db.all("\(Self.select) ORDER BY account.name, account.username", read: account)
  }

  /// An account that has ended has no sessions.
  func save(_ account: Account) throws {
    try save(account.agency)
    let taken = try self.account(username: account.username)
    guard taken == nil || taken?.practitioner == account.practitioner else {
      throw StoreProblem.refused("Another account has the username \(account.username).")
    }
    try transaction.db.run(
      """
      INSERT INTO account (practitioner, username, name, role, agency, password_hash,
        two_step_secret, last_two_step, failed_sign_ins, locked_until, ended_at, is_demo,
        languages)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (practitioner) DO UPDATE SET username = excluded.username,
        name = excluded.name, role = excluded.role, agency = excluded.agency,
        password_hash = excluded.password_hash, two_step_secret = excluded.two_step_secret,
        last_two_step = excluded.last_two_step, failed_sign_ins = excluded.failed_sign_ins,
        locked_until = excluded.locked_until, ended_at = excluded.ended_at,
        is_demo = excluded.is_demo, languages = excluded.languages
      """,
      .text(account.practitioner.value), .text(account.username), .text(account.name),
      .text(account.role.rawValue), .text(account.agency.id.value),
      .text(ifAny: account.passwordHash), try secret(of: account),
      .integer(ifAny: account.lastTwoStep), .integer(Int64(account.failedSignIns)),
      .integer(ifAny: account.lockedUntil?.microseconds),
      .integer(ifAny: account.endedAt?.microseconds), .flag(account.isDemo),
      .text(account.languages.map(\.text).joined(separator: "\n")))
    if account.endedAt != nil {
      try transaction.db.run(
        "DELETE FROM session WHERE practitioner = ?", .text(account.practitioner.value))
    }
  }

  func save(_ agency: AgencyCard) throws {
    try transaction.db.run(
      """
      INSERT INTO agency (id, name, kind) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind
      """, .text(agency.id.value), .text(agency.name), .text(agency.kind.rawValue))
  }

  static let select = """
    SELECT account.practitioner, account.username, account.name, account.role, agency.id,
      agency.name, agency.kind, account.password_hash, account.two_step_secret,
      account.last_two_step, account.failed_sign_ins, account.locked_until, account.ended_at,
      account.is_demo, account.languages
    FROM account JOIN agency ON agency.id = account.agency
    """

  private func account(_ row: ColumnReader) throws -> Account {
    let practitioner = ID<Practitioner>(row.text(0))
    guard let role = Role(rawValue: row.text(3)), let kind = AgencyKind(rawValue: row.text(6))
    else {
      throw StoreProblem.damaged(
        path: transaction.memory.path, why: "the account \(practitioner) cannot be read")
    }
    return Account(
      practitioner: practitioner, username: row.text(1), name: row.text(2), role: role,
      agency: AgencyCard(id: ID(row.text(4)), name: row.text(5), kind: kind),
      languages: row.text(14).split(separator: "\n").compactMap { LanguageName(String($0)) },
      passwordHash: row.optionalText(7), twoStepSecret: try secret(row, of: practitioner),
      lastTwoStep: row.optionalInteger(9), failedSignIns: Int(row.integer(10)),
      lockedUntil: row.optionalInstant(11), endedAt: row.optionalInstant(12),
      isDemo: row.flag(13))
  }

  /// The secret is sealed as hexadecimal digits, for its owner alone.
  private func secret(of account: Account) throws -> SQLValue {
    guard let secret = account.twoStepSecret else { return .null }
    return .bytes(
      try transaction.memory.keys.detail.seal(
        Hexadecimal.text(secret), for: Self.purpose(account.practitioner)))
  }

  private func secret(_ row: ColumnReader, of practitioner: ID<Practitioner>) throws -> [UInt8]? {
    guard !row.isNull(8) else { return nil }
    return Hexadecimal.bytes(
      try transaction.memory.keys.detail.open(row.bytes(8), for: Self.purpose(practitioner)))
  }

  private static func purpose(_ practitioner: ID<Practitioner>) -> String {
    "two-step secret of \(practitioner)"
  }
}

/// Bytes as hexadecimal digits.
private enum Hexadecimal {
  static func text(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
