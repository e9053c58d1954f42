extension Schema {
  /// What is changed in place: who may sign in, who is signed in, what is half typed.
  static let accounts = """
    CREATE TABLE agency (
      id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
      name TEXT NOT NULL,
      kind TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE account (
      practitioner TEXT PRIMARY KEY CHECK (length(practitioner) BETWEEN 1 AND 64),
      username TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (username <> ''),
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL REFERENCES agency (id),
      password_hash TEXT,
      two_step_secret BLOB,
      last_two_step INTEGER,
      failed_sign_ins INTEGER NOT NULL CHECK (failed_sign_ins >= 0),
      locked_until INTEGER,
      ended_at INTEGER,
      is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session (
      token_digest BLOB PRIMARY KEY CHECK (length(token_digest) = 32),
      practitioner TEXT NOT NULL REFERENCES account (practitioner),
      started_at INTEGER NOT NULL,
      last_used_at INTEGER NOT NULL,
      browser TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_practitioner ON session (practitioner);

    CREATE TABLE draft (
      practitioner TEXT NOT NULL,
      key TEXT NOT NULL,
      kept_at INTEGER NOT NULL,
      title BLOB NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (practitioner, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE strategy_draft (
      strategy TEXT PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE strategy_version (
      strategy TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      body TEXT NOT NULL,
      PRIMARY KEY (strategy, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER strategy_version_is_never_changed BEFORE UPDATE ON strategy_version
      BEGIN SELECT RAISE(ABORT, 'an agreed version is never changed'); END;
    CREATE TRIGGER strategy_version_is_never_deleted BEFORE DELETE ON strategy_version
      BEGIN SELECT RAISE(ABORT, 'an agreed version is never deleted'); END;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  /// Languages somebody can work in besides English, one a line.
  static let languages = "ALTER TABLE account ADD COLUMN languages TEXT NOT NULL DEFAULT ''"
}
