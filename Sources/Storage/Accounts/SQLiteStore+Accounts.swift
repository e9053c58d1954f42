public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore: AccountStore {
  public func account(username: String) async throws -> Account? {
    try await read { try AccountTable($0).account(username: username) }
  }

  public func account(_ id: ID<Practitioner>) async throws -> Account? {
    try await read { try AccountTable($0).account(id) }
  }

  public func accounts() async throws -> [Account] {
    try await read { try AccountTable($0).accounts() }
  }

  public func save(_ account: Account, logging access: AccessEvent?) async throws {
    try await write { writer in
      try AccountTable(writer).save(account)
      if let access { try writer.log(access) }
    }
  }

  @discardableResult
  public func change(
    _ id: ID<Practitioner>,
    _ change: @escaping @Sendable (inout Account) throws -> AccessEvent?
  ) async throws -> Account {
    try await write { writer in
      let table = AccountTable(writer)
      guard var account = try table.account(id) else { throw NotFound() }
      let access = try change(&account)
      try table.save(account)
      if let access { try writer.log(access) }
      return account
    }
  }

  public func save(_ agency: AgencyCard) async throws {
    try await write { try AccountTable($0).save(agency) }
  }

  public func log(_ access: AccessEvent) async throws {
    try await write { try $0.log(access) }
  }

  /// Reads within one transaction, on one moment of the database.
  func read<Value: Sendable>(
    _ read: @escaping @Sendable (SQLiteReader) throws -> Value
  ) async throws -> Value {
    try await reading { reader in
      guard let reader = reader as? SQLiteReader else { throw StoreProblem.openedForReading }
      return try read(reader)
    }
  }
}
