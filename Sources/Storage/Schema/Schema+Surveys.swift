extension Schema {
  /// What practitioners answered about themselves, and apart from it who has answered: nothing joins the two.
  ///
  /// The first stands in the order of numbers drawn at random, the second in the order of names, so that neither tells in
  /// which order they came.
  static let surveys = """
    CREATE TABLE survey_answer (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      form TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      agency TEXT NOT NULL,
      agency_name TEXT NOT NULL,
      received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
      body BLOB NOT NULL CHECK (length(body) >= 28)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER survey_answer_is_never_changed BEFORE UPDATE ON survey_answer
      BEGIN SELECT RAISE(ABORT, 'what was answered is never changed'); END;
    CREATE TRIGGER survey_answer_is_never_deleted BEFORE DELETE ON survey_answer
      BEGIN SELECT RAISE(ABORT, 'what was answered is never deleted'); END;

    CREATE TABLE survey_answered (
      practitioner TEXT NOT NULL,
      form TEXT NOT NULL,
      year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
      PRIMARY KEY (practitioner, form, year)
    ) STRICT, WITHOUT ROWID;

    """
}
