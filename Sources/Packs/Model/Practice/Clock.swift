public import Vocabulary

/// A length of time that starts with something: a limit, an interval, or how far back is looked.
public struct Clock: Hashable, Sendable {
  public internal(set) var id = ID<Clock>("")
  public internal(set) var title = ""
  /// The meaning, the same in every pack, so that places can be compared.
  public internal(set) var meaning: ID<Meaning>?
  public internal(set) var type = ClockType.limit
  /// What starts it.
  public internal(set) var starts = ""
  public internal(set) var length = Stated<ClockLength>.notStated
  /// The day it ends, where a strategy gives a day and no length.
  public internal(set) var by: LocalDate?
  /// The edition of the document that sets it.
  public internal(set) var edition = ""
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// What a clock is for.
public enum ClockType: String, CaseIterable, Sendable {
  /// Something is to be done before it ends.
  case limit
  /// Something is done each time it ends.
  case interval
  /// How far back is looked for the same thing happening before.
  case lookBack = "look_back"
  /// Beyond it, something is counted and looked at.
  case threshold
}

/// A length of time.
public struct ClockLength: Hashable, Sendable {
  public internal(set) var number = 0
  public internal(set) var unit = ClockUnit.workingDays

  init() {}
}

/// What a length of time is counted in.
public enum ClockUnit: String, CaseIterable, Sendable {
  /// Without weekends and bank holidays; the first day is the day after the start.
  case workingDays = "working_days"
  case days
  case weeks
  case months
  case years

  /// The words shown to people.
  public var label: String { self == .workingDays ? "working days" : rawValue }
}

extension Clock: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Clock>(
    "a clock", "A length of time that starts with something.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "A few words for it."),
      .optional(
        "meaning", \.meaning, .reference(to: .meanings), "The meaning, the same in every pack."),
      .required("type", \.type, .choice(), "Limit, interval, look-back or threshold."),
      .required("starts", \.starts, .label, "What starts it."),
      .required("length", \.length, .stated(.block()), "How long it is."),
      .optional("by", \.by, .date, "The day it ends, where no length is given."),
      .required("edition", \.edition, .label, "The edition of the document that sets it."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}

extension ClockLength: Declared {
  static let shape = Shape<ClockLength>(
    "a length of time", "How long it is.",
    [
      .required("number", \.number, .whole(1...1_000, "a length"), "How many."),
      .required("unit", \.unit, .choice(), "Of what."),
    ])
}
