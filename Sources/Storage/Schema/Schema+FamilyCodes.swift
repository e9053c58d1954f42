extension Schema {
  /// Codes for the family pages; used once, and never taken away, so that who made them stays known.
  static let familyCodes = """
    CREATE TABLE family_code (
      id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
      handle TEXT NOT NULL CHECK (length(handle) = 3),
      -- The digest of the code, sealed, so that nobody who reads the file can try codes against it.
      digest BLOB NOT NULL CHECK (length(digest) >= 28),
      child TEXT NOT NULL,
      giver TEXT NOT NULL,
      purpose TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      practitioner_name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL CHECK (ends_at > made_at),
      wrong_tries INTEGER NOT NULL CHECK (wrong_tries >= 0),
      entry TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX family_code_handle ON family_code (handle, ends_at);
    CREATE INDEX family_code_child ON family_code (child, made_at);
    CREATE TRIGGER family_code_is_used_once BEFORE UPDATE ON family_code
      WHEN old.entry IS NOT NULL OR new.id <> old.id OR new.digest <> old.digest
        OR new.child <> old.child OR new.giver <> old.giver OR new.purpose <> old.purpose
        OR new.ends_at <> old.ends_at OR new.wrong_tries < old.wrong_tries
      BEGIN SELECT RAISE(ABORT, 'a family code is used once and not changed'); END;
    CREATE TRIGGER family_code_is_never_removed BEFORE DELETE ON family_code
      BEGIN SELECT RAISE(ABORT, 'a family code is never removed'); END;

    """

  /// Who may see what is written with a code; everyone working with the child for those made before anybody was asked.
  static let familyReaders = """
    ALTER TABLE family_code ADD COLUMN marking TEXT NOT NULL DEFAULT 'shared';
    CREATE INDEX family_code_used ON family_code (made_at) WHERE entry IS NOT NULL;
    CREATE TRIGGER family_code_keeps_its_readers BEFORE UPDATE ON family_code
      WHEN new.marking <> old.marking
      BEGIN SELECT RAISE(ABORT, 'a family code is used once and not changed'); END;

    """
}
