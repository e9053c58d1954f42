import GRDB
import Record

/// The layout of the database, and how an older one is brought up to date.
enum Schema {
  /// The layout this program writes, kept in `PRAGMA user_version`.
  static let version = 1 + steps.count

  /// What every layout adds to the one before, from the second on; names and order are kept in databases, and never change.
  private static let steps = [
    (name: "returns, figures and family codes", sql: returns + figures + familyCodes),
    (name: "releases of own figures", sql: publications),
    (name: "referrals are found", sql: referrals),
    (name: "languages of workers", sql: languages),
    (name: "surveys of practitioners", sql: surveys),
    (name: "decisions are found", sql: decisions),
    (name: "whom decisions are about is found", sql: decidedAbout),
    (name: "who sees what a family writes", sql: familyReaders),
  ]
  /// “Heed” in ASCII, kept in `PRAGMA application_id`.
  static let application: Int32 = 0x4865_6564

  /// - Parameter master: what a new record is sealed with. Its key to details is made in the same transaction as
  ///   the tables, so that no crash leaves a record that cannot tell its own key.
  static func migrator(sealedWith master: MasterKey) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 record") { db in
      try db.execute(sql: record + accounts + projections)
      try db.execute(sql: "PRAGMA application_id = \(application)")
      try db.execute(sql: "PRAGMA user_version = 1")
      try db.run(
        "INSERT INTO key_check (name, wrapped) VALUES ('detail', ?)",
        .bytes(try DetailKey.make().wrapped(with: master)))
    }
    for (place, step) in steps.enumerated() {
      let layout = place + 2
      migrator.registerMigration("\(layout) \(step.name)") { db in
        try db.execute(sql: step.sql)
        try db.execute(sql: "PRAGMA user_version = \(layout)")
      }
    }
    return migrator
  }

  /// Refuses a file that is not ours, or that a newer program wrote, before anything is changed.
  ///
  /// - Returns: the layout found; 0 for a database with nothing in it.
  @discardableResult
  static func check(_ db: Database, path: String) throws -> Int {
    let found = try number("user_version", db)
    let application = try number("application_id", db)
    // GRDB's own table of what has been done is there a moment before the first of ours.
    let tables = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name NOT LIKE 'grdb@_%' ESCAPE '@'")
    if application == 0, found == 0, tables ?? 0 == 0 { return 0 }
    guard application == Int(Self.application), found > 0 else {
      throw StoreProblem.notAHeedDatabase(path: path)
    }
    guard found <= version else {
      throw StoreProblem.newerDatabase(path: path, found: found, known: version)
    }
    return found
  }

  /// The statements that make each table, index and trigger; empty when a database differs in none from a new one.
  static func differences(in db: Database) throws -> [String] {
    let fresh = try DatabaseQueue()
    try migrator(sealedWith: .make()).migrate(fresh)
    let expected = try fresh.read(objects)
    let found = try objects(db)
    let missing = expected.filter { found[$0.key] != $0.value }.map(\.key)
    let added = found.keys.filter { expected[$0] == nil }
    return (missing + added).sorted()
  }

  private static func objects(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master
        WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
        """)
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  private static func number(_ pragma: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0
  }
}
