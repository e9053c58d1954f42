extension Schema {
  /// What people write beside the figures; added to and never changed, so that it is known who wrote what and when.
  static let figures = """
    CREATE TABLE narrative (
      number INTEGER PRIMARY KEY,
      strategy TEXT NOT NULL,
      indicator TEXT NOT NULL,
      question TEXT NOT NULL,
      body BLOB NOT NULL CHECK (length(body) >= 28),
      author TEXT NOT NULL,
      written_at INTEGER NOT NULL,
      once TEXT NOT NULL,
      UNIQUE (once, question)
    ) STRICT;
    CREATE INDEX narrative_indicator ON narrative (strategy, indicator, number);
    CREATE TRIGGER narrative_is_never_changed BEFORE UPDATE ON narrative
      BEGIN SELECT RAISE(ABORT, 'what was written is never changed'); END;
    CREATE TRIGGER narrative_is_never_deleted BEFORE DELETE ON narrative
      BEGIN SELECT RAISE(ABORT, 'what was written is never deleted'); END;

    """

  /// What has been published of own figures; added to and never changed, so that nothing withheld can be worked out by
  /// holding one release against another.
  static let publications = """
    CREATE TABLE publication (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      body BLOB NOT NULL CHECK (length(body) >= 28),
      published_at INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      name TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication
      BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;
    CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
      BEGIN SELECT RAISE(ABORT, 'what was published is never deleted'); END;

    """
}
