extension Schema {
  /// What is only ever added to: entries, the access log, and what is needed to read them.
  static let record = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
      kind TEXT NOT NULL CHECK (kind <> ''),
      version INTEGER NOT NULL CHECK (version > 0),
      subjects TEXT NOT NULL CHECK (subjects <> ''),
      occurred TEXT NOT NULL CHECK (occurred <> ''),
      recorded_at INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      practitioner_name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL,
      basis TEXT NOT NULL,
      marking TEXT NOT NULL CHECK (marking IN ('shared', 'own_agency', 'restricted')),
      corrects TEXT REFERENCES entry (id),
      keys BLOB NOT NULL CHECK (length(keys) % 60 = 0 AND length(keys) > 0),
      contents BLOB NOT NULL CHECK (length(contents) >= 28),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
    CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

    CREATE TABLE entry_subject (
      person TEXT NOT NULL,
      number INTEGER NOT NULL REFERENCES entry (number),
      kind TEXT NOT NULL,
      PRIMARY KEY (person, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE command (
      practitioner TEXT NOT NULL,
      key TEXT NOT NULL CHECK (length(key) BETWEEN 16 AND 64),
      first INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= first - 1),
      PRIMARY KEY (practitioner, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE access (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      practitioner_name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL,
      action TEXT NOT NULL CHECK (action <> ''),
      people TEXT NOT NULL,
      detail BLOB NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX access_at ON access (at);
    CREATE TRIGGER access_is_never_changed BEFORE UPDATE ON access
      BEGIN SELECT RAISE(ABORT, 'the access log is never changed'); END;
    CREATE TRIGGER access_is_never_removed BEFORE DELETE ON access
      BEGIN SELECT RAISE(ABORT, 'the access log is never changed'); END;

    CREATE TABLE access_person (
      person TEXT NOT NULL,
      number INTEGER NOT NULL REFERENCES access (number),
      PRIMARY KEY (person, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE chain_head (
      chain TEXT PRIMARY KEY CHECK (chain IN ('entries', 'accesses')),
      count INTEGER NOT NULL CHECK (count >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- A key that has been destroyed leaves its person and the instant behind, and nothing else.
    CREATE TABLE person_key (
      person TEXT PRIMARY KEY,
      wrapped BLOB CHECK (wrapped IS NULL OR length(wrapped) = 60),
      destroyed_at INTEGER,
      CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    -- The key to details, closed with the master key: what does not open it is not the master key.
    CREATE TABLE key_check (
      name TEXT PRIMARY KEY CHECK (name = 'detail'),
      wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE emergency_access (
      id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
      person TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      practitioner_name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL,
      agency_name TEXT NOT NULL,
      agency_kind TEXT NOT NULL,
      reason TEXT NOT NULL,
      words BLOB NOT NULL,
      began_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL CHECK (ends_at >= began_at),
      reviewed_by TEXT,
      reviewed_by_name TEXT,
      reviewed_at INTEGER,
      was_justified INTEGER CHECK (was_justified IN (0, 1)),
      review_words BLOB,
      CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL)),
      CHECK ((reviewed_at IS NULL) = (was_justified IS NULL)),
      CHECK (reviewed_by <> practitioner)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX emergency_access_practitioner ON emergency_access (practitioner, person, ends_at);
    CREATE INDEX emergency_access_began ON emergency_access (began_at);
    CREATE INDEX emergency_access_unreviewed ON emergency_access (began_at) WHERE reviewed_at IS NULL;
    CREATE TRIGGER emergency_access_is_reviewed_once BEFORE UPDATE ON emergency_access
      WHEN old.reviewed_at IS NOT NULL OR new.reviewed_at IS NULL
        OR new.id <> old.id OR new.person <> old.person OR new.practitioner <> old.practitioner
        OR new.reason <> old.reason OR new.words <> old.words
        OR new.began_at <> old.began_at OR new.ends_at <> old.ends_at
      BEGIN SELECT RAISE(ABORT, 'emergency access is reviewed once and not changed'); END;
    CREATE TRIGGER emergency_access_is_never_removed BEFORE DELETE ON emergency_access
      BEGIN SELECT RAISE(ABORT, 'emergency access is never removed'); END;

    """

  /// Finds referrals among all entries, for those who wait for them.
  static let referrals = """
    CREATE INDEX entry_referral ON entry (number) WHERE kind = 'referral.made';

    """

  /// Finds decisions that somebody else may have to look at among all entries, by who made them.
  static let decisions = """
    CREATE INDEX entry_decision ON entry (kind, number, agency)
      WHERE kind = 'case.closed' OR kind = 'decision.no_further_action' OR kind = 'decision.statutory'
        OR kind = 'level.decided' OR kind = 'plan.ended' OR kind = 'case.long_term';

    """

  /// Finds whom those and referrals are about, without looking through everything there is about anybody.
  static let decidedAbout = """
    CREATE INDEX entry_subject_decision ON entry_subject (kind, number)
      WHERE kind = 'case.closed' OR kind = 'decision.no_further_action' OR kind = 'decision.statutory'
        OR kind = 'level.decided' OR kind = 'plan.ended' OR kind = 'case.long_term'
        OR kind = 'referral.made';

    """
}
