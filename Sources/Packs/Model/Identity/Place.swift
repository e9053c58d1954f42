public import Vocabulary

/// The place a strategy is for.
public struct Place: Hashable, Sendable {
  /// The name of the place: “Bury”.
  public internal(set) var name = ""
  /// What it is called where there is little room: “B&NES”.
  public internal(set) var short: String?
  /// The partnership or board whose strategy it is.
  public internal(set) var partnership = ""
  /// Whether the place is invented.
  public internal(set) var isFictional = false

  init() {}

  /// What it is called where there is little room.
  public var shortName: String { short ?? name }
}

/// The years a strategy holds for.
public struct Period: Hashable, Sendable {
  public internal(set) var from = 0
  public internal(set) var to = 0

  init() {}
}

/// The statutory guidance a strategy was written under.
public struct Guidance: Hashable, Sendable {
  public internal(set) var title = ""
  /// The year of the edition.
  public internal(set) var edition = 0
  public internal(set) var source: [Source] = []

  init() {}
}

/// That somebody with the standing to do so agreed to something.
public struct Agreement: Hashable, Sendable {
  public internal(set) var by: [ID<Party>] = []
  public internal(set) var agreedOn: LocalDate?
  /// Where the agreement is recorded, such as the minute of a meeting.
  public internal(set) var minute: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// When a strategy is to be looked at again, and by whom.
public struct Review: Hashable, Sendable {
  public internal(set) var by: [ID<Party>] = []
  public internal(set) var when = Timing()
  public internal(set) var source: [Source] = []

  init() {}
}

/// Somebody who can own, agree or report: an agency or a body.
public enum Party {}

extension Form where Value == ID<Party> {
  /// The name of an agency or a body, which must exist.
  static let party = reference(to: .agencies, .bodies)
}

extension Place: Declared {
  static let shape = Shape<Place>(
    "a place", "The place and its partnership.",
    [
      .required("name", \.name, .label, "The name of the place."),
      .optional("short", \.short, .label, "What it is called where there is little room."),
      .required("partnership", \.partnership, .label, "Whose strategy it is."),
      .flag("fictional", \.isFictional, "Whether the place is invented."),
    ])
}

extension Period: Declared {
  static let shape = Shape<Period>(
    "a period", "The years a strategy holds for.",
    [
      .required("from", \.from, .year, "The first year."),
      .required("to", \.to, .year, "The last year."),
    ])
}

extension Guidance: Declared {
  static let shape = Shape<Guidance>(
    "an edition of guidance", "The statutory guidance a strategy was written under.",
    [
      .required("title", \.title, .label, "The title of the guidance."),
      .required("edition", \.edition, .year, "The year of the edition."),
      .source(\.source),
    ])
}

extension Agreement: Declared {
  static let shape = Shape<Agreement>(
    "an agreement", "Who agreed, and when.",
    [
      .list("by", \.by, .party, "The agencies or bodies that agreed."),
      .optional("agreed_on", \.agreedOn, .date, "The day of the agreement."),
      .optional("minute", \.minute, .label, "Where it is recorded, such as a minute."),
      .sourceIfAny(\.source),
    ])
}

extension Review: Declared {
  static let shape = Shape<Review>(
    "a review", "When it is to be looked at again, and by whom.",
    [
      .list("by", \.by, .party, "Who looks at it again."),
      .required("when", \.when, .block(), "When, or how often."),
      .source(\.source),
    ])
}
