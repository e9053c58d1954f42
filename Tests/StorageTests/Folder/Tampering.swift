import GRDB
import Storage
import Testing

/// Ways of changing a database behind Heed's back, by somebody who can write its file.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  /// The first bad link that must be named.
  let number: Int64

  private init(_ description: String, _ sql: String, _ number: Int64) {
    testDescription = description
    self.sql = sql
    self.number = number
  }

  /// Runs statements on a database file with its guards taken away and its keys unchecked.
  static func run(_ sql: String, on path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;
          DROP TRIGGER access_is_never_changed; DROP TRIGGER access_is_never_removed;
          PRAGMA ignore_check_constraints = ON;
          """)
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  /// Every column of entry 5, of ten.
  static let changedEntries: [Tampering] = [
    ("id", "'another'"), ("kind", "'note.made'"), ("version", "version + 1"),
    ("subjects", "'samuel-okafor'"), ("occurred", "'2025-03-01'"),
    ("recorded_at", "recorded_at - 1"), ("practitioner", "'somebody'"),
    ("practitioner_name", "'Somebody'"), ("role", "'manager'"), ("role", "'king'"),
    ("agency", "'police'"), ("basis", "'opinion'"), ("marking", "'restricted'"),
    ("marking", "'secret'"), ("corrects", "(SELECT id FROM entry WHERE number = 1)"),
    ("occurred", "'sometime'"), ("keys", "zeroblob(60)"),
    ("contents", "zeroblob(length(contents))"),
    ("contents", "substr(contents, 1, 40)"), ("contents", "X''"), ("hash", "zeroblob(32)"),
    ("hash", "X'00'"),
  ].map { column, value in
    Tampering(
      "\(column) of an entry becomes \(value)",
      "UPDATE entry SET \(column) = \(value) WHERE number = 5", 5)
  }

  /// Every column of access 5.
  static let changedAccesses: [Tampering] = [
    ("at", "at + 1"), ("practitioner", "'somebody'"), ("practitioner_name", "'Somebody'"),
    ("role", "'manager'"), ("agency", "'police'"), ("action", "'searched'"),
    ("action", "'flew'"), ("people", "''"), ("detail", "X''"), ("hash", "zeroblob(32)"),
  ].map { column, value in
    Tampering(
      "\(column) of an access becomes \(value)",
      "UPDATE access SET \(column) = \(value) WHERE number = 5", 5)
  }

  static let moved: [Tampering] = [
    Tampering("an entry is removed", "DELETE FROM entry WHERE number = 5", 5),
    Tampering("the first entry is removed", "DELETE FROM entry WHERE number = 1", 1),
    Tampering("an access is removed", "DELETE FROM access WHERE number = 3", 3),
    Tampering(
      "two entries change places",
      """
      UPDATE entry SET number = 99 WHERE number = 5; UPDATE entry SET number = 5 WHERE number = 6;
      UPDATE entry SET number = 6 WHERE number = 99
      """, 5),
    Tampering(
      "an entry is removed and the rest move up",
      "DELETE FROM entry WHERE number = 5; UPDATE entry SET number = number - 1 WHERE number > 5",
      5),
    Tampering(
      "an entry is copied to the end",
      """
      INSERT INTO entry SELECT 11, 'copy', kind, version, subjects, occurred, recorded_at,
        practitioner, practitioner_name, role, agency, basis, marking, corrects, keys, contents,
        hash FROM entry WHERE number = 10
      """, 11),
    Tampering("the last entry is removed", "DELETE FROM entry WHERE number = 10", 10),
    Tampering(
      "the end is cut off and the head put right",
      """
      DELETE FROM entry WHERE number > 7; DELETE FROM entry_subject WHERE number > 7;
      UPDATE chain_head SET count = 7, hash = (SELECT hash FROM entry WHERE number = 7)
        WHERE chain = 'entries'
      """, 8),
    Tampering(
      "the access log is cut off and its head put right",
      """
      DELETE FROM access WHERE number > 7; DELETE FROM access_person WHERE number > 7;
      UPDATE chain_head SET count = 7, hash = (SELECT hash FROM access WHERE number = 7)
        WHERE chain = 'accesses'
      """, 8),
    Tampering(
      "everything is removed and forgotten",
      "DELETE FROM entry; DELETE FROM entry_subject; DELETE FROM chain_head", 1),
    Tampering("the head is changed", "UPDATE chain_head SET hash = zeroblob(32)", 10),
    Tampering("the head is removed", "DELETE FROM chain_head", 10),
    Tampering(
      "an entry is left out of its person’s list", "DELETE FROM entry_subject WHERE number = 4", 4),
    Tampering(
      "an entry is put in another person’s list",
      "UPDATE entry_subject SET person = 'samuel-okafor' WHERE number = 4", 4),
    Tampering(
      "a look is left out of its person’s list", "DELETE FROM access_person WHERE number = 6", 6),
  ]
}
