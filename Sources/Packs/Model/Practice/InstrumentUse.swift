public import Vocabulary

/// A tool that a strategy names, and what it is used for: never what stands in it.
public struct InstrumentUse: Hashable, Sendable {
  public internal(set) var id = ID<InstrumentUse>("")
  public internal(set) var name = ""
  public internal(set) var short: String?
  public internal(set) var meaning = ID<Meaning>("")
  /// Who holds the licence, for a tool whose wording may not be copied.
  public internal(set) var licensedBy: String?
  public internal(set) var standing = InstrumentStanding.inUse
  public internal(set) var uses: [InstrumentOccasion] = []
  /// Whether and when it is used again to show change.
  public internal(set) var repeated: String?
  /// After how many months it is used again; nil where the strategy gives no number.
  public internal(set) var repeatAfterMonths: Int?
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// How a tool stands in a place.
public enum InstrumentStanding: String, CaseIterable, Sendable {
  case inUse = "in_use"
  case underReview = "under_review"
  /// Named with interest; nobody has decided to use it.
  case considered
}

/// When a tool is used, and how firmly.
public struct InstrumentOccasion: Hashable, Sendable {
  /// When, in our own words.
  public internal(set) var when = ""
  public internal(set) var force = InstrumentForce.expected
  public internal(set) var levels: [ID<Level>] = []
  public internal(set) var agencies: [ID<Party>] = []
  public internal(set) var source: [Source] = []

  init() {}
}

/// How firmly a strategy wants a tool used.
public enum InstrumentForce: String, CaseIterable, Sendable {
  case compulsory
  case standard
  case expected
  case optional
}

extension InstrumentUse: Named {
  var declaredName: String { id.value }

  static let shape = Shape<InstrumentUse>(
    "an instrument", "A tool the strategy names, and what it is used for; never its wording.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("name", \.name, .label, "What it is called."),
      .optional("short", \.short, .label, "The short form."),
      .required(
        "meaning", \.meaning, .reference(to: .meanings), "What kind of tool, the same everywhere."),
      .optional("licensed_by", \.licensedBy, .label, "Who holds the licence to its wording."),
      .required("standing", \.standing, .choice(), "Whether it is in use."),
      .list("uses", \.uses, .block(), "When it is used, and how firmly."),
      .optional("repeated", \.repeated, .sentence, "Whether it is used again to show change."),
      .optional(
        "repeat_after_months", \.repeatAfterMonths, .whole(1...60, "months"),
        "After how many months it is used again, where the strategy says."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}

extension InstrumentOccasion: Declared {
  static let shape = Shape<InstrumentOccasion>(
    "a use of an instrument", "When it is used, and how firmly.",
    [
      .required("when", \.when, .sentence, "When it is used."),
      .required("force", \.force, .choice(), "How firmly the strategy wants it."),
      .list("levels", \.levels, .reference(to: .levels), "At which levels of need."),
      .list("agencies", \.agencies, .party, "By whom."),
      .source(\.source),
    ])
}
