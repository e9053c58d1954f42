extension Schema {
  /// What is derived from the entries and can be thrown away: lists, search, teams, possible duplicates.
  ///
  /// People and words have small numbers of their own here, which mean nothing elsewhere and change when rebuilt.
  static let projections = """
    CREATE TABLE person (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      born_from TEXT,
      born_until TEXT,
      nhs_number TEXT,
      is_restricted INTEGER NOT NULL CHECK (is_restricted IN (0, 1)),
      first_number INTEGER NOT NULL,
      words TEXT NOT NULL,
      shown BLOB NOT NULL
    ) STRICT;
    CREATE INDEX person_born ON person (born_from, born_until, name) WHERE born_from IS NOT NULL;
    CREATE INDEX person_nhs_number ON person (nhs_number) WHERE nhs_number IS NOT NULL;

    CREATE TABLE involvement (
      person INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      agency TEXT NOT NULL,
      from_day TEXT NOT NULL,
      until_day TEXT NOT NULL,
      PRIMARY KEY (person, practitioner, from_day, until_day, agency)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX involvement_practitioner ON involvement (practitioner, until_day, from_day);
    CREATE INDEX involvement_agency ON involvement (agency, until_day, from_day);

    CREATE TABLE named_practitioner (
      person INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      PRIMARY KEY (person, practitioner)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX named_practitioner_practitioner ON named_practitioner (practitioner);

    CREATE TABLE related_practitioner (
      person INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      PRIMARY KEY (person, practitioner)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE residence (
      household TEXT NOT NULL,
      person INTEGER NOT NULL,
      PRIMARY KEY (household, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX residence_person ON residence (person);

    -- Every word people can be found by, and how many people have it.
    CREATE TABLE token (
      number INTEGER PRIMARY KEY,
      field TEXT NOT NULL CHECK (field IN ('name', 'address', 'postcode')),
      text TEXT NOT NULL CHECK (text <> ''),
      people INTEGER NOT NULL,
      UNIQUE (text, field)
    ) STRICT;

    -- In the order of names, so that the first of many Smiths are found without reading them all.
    CREATE TABLE person_token (
      token INTEGER NOT NULL,
      name_key INTEGER NOT NULL,
      person INTEGER NOT NULL,
      PRIMARY KEY (token, name_key, person)
    ) STRICT, WITHOUT ROWID;

    -- What is left of a name with a letter or two left out, as a number.
    CREATE TABLE token_deletion (
      key INTEGER NOT NULL,
      token INTEGER NOT NULL,
      PRIMARY KEY (key, token)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE birth_name (
      born_on TEXT NOT NULL,
      person INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (born_on, person, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE possible_duplicate (
      one INTEGER NOT NULL,
      other INTEGER NOT NULL CHECK (other > one),
      since INTEGER NOT NULL,
      PRIMARY KEY (one, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX possible_duplicate_other ON possible_duplicate (other);
    CREATE INDEX possible_duplicate_since ON possible_duplicate (since);

    CREATE TABLE last_look (
      practitioner TEXT NOT NULL,
      person TEXT NOT NULL,
      at INTEGER NOT NULL,
      -- The last look of an earlier day; until there is one, the first.
      earlier INTEGER NOT NULL,
      PRIMARY KEY (practitioner, person)
    ) STRICT, WITHOUT ROWID;

    """
}
