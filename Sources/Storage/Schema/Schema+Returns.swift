extension Schema {
  /// Returns that have been loaded, apart from the record of people: nothing here leads to a person.
  ///
  /// Removed they may be, when they have been kept for long enough; changed they are not.
  static let returns = """
    CREATE TABLE loaded_return (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      collection INTEGER NOT NULL CHECK (collection BETWEEN 2000 AND 2100),
      authority TEXT NOT NULL,
      file_name BLOB NOT NULL CHECK (length(file_name) >= 28),
      loaded_at INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      practitioner_name TEXT NOT NULL,
      role TEXT NOT NULL,
      agency TEXT NOT NULL,
      children INTEGER NOT NULL CHECK (children > 0),
      unnumbered INTEGER NOT NULL CHECK (unnumbered >= 0),
      undated INTEGER NOT NULL CHECK (undated >= 0),
      errors INTEGER NOT NULL CHECK (errors >= 0),
      queries INTEGER NOT NULL CHECK (queries >= 0),
      -- How many facts there are of each kind: “referral 12 closure 3”.
      facts TEXT NOT NULL,
      chunks INTEGER NOT NULL CHECK (chunks >= 0)
    ) STRICT;
    CREATE INDEX loaded_return_collection ON loaded_return (collection, authority, number);
    CREATE TRIGGER loaded_return_is_never_changed BEFORE UPDATE ON loaded_return
      BEGIN SELECT RAISE(ABORT, 'a loaded return is never changed'); END;

    CREATE TABLE return_chunk (
      id INTEGER PRIMARY KEY,
      return INTEGER NOT NULL REFERENCES loaded_return (number) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      facts BLOB NOT NULL CHECK (length(facts) >= 28),
      UNIQUE (return, number)
    ) STRICT;
    CREATE TRIGGER return_chunk_is_never_changed BEFORE UPDATE ON return_chunk
      BEGIN SELECT RAISE(ABORT, 'a loaded return is never changed'); END;

    """
}
