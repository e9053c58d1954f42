public import Vocabulary

/// A level of need or of service, and what is expected of each agency at it.
public struct Level: Hashable, Sendable {
  public internal(set) var id = ID<Level>("")
  /// Its place on the scale, lowest first.
  public internal(set) var order = 0
  public internal(set) var name = ""
  /// The name of the scale it is part of.
  public internal(set) var scale = ""
  public internal(set) var meaning = ID<Meaning>("")
  /// What it means, in our own words.
  public internal(set) var means = Stated<String>.notStated
  /// What response a concern at this level should draw.
  public internal(set) var response = Stated<String>.notStated
  public internal(set) var expected: [ExpectedResponse] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// What is expected of an agency at a level.
public struct ExpectedResponse: Hashable, Sendable {
  public internal(set) var agency = ID<Party>("")
  public internal(set) var does = ""
  public internal(set) var instruments: [ID<InstrumentUse>] = []
  public internal(set) var source: [Source] = []

  init() {}
}

extension Level: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Level>(
    "a level of need", "A level of need or of service, and what is expected at it.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("order", \.order, .whole(0...20, "a place on the scale"), "Lowest first."),
      .required("name", \.name, .label, "What the level is called."),
      .required("scale", \.scale, .label, "The name of the scale it is part of."),
      .required(
        "meaning", \.meaning, .reference(to: .meanings), "The meaning, the same in every pack."),
      .required("means", \.means, .stated(.sentence), "What it means, in our own words."),
      .required(
        "response", \.response, .stated(.sentence), "The response a concern here should draw."),
      .list("expected", \.expected, .block(), "What is expected of each agency."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}

extension ExpectedResponse: Declared {
  static let shape = Shape<ExpectedResponse>(
    "an expected response", "What is expected of an agency at this level.",
    [
      .required("agency", \.agency, .party, "Of whom it is expected."),
      .required("does", \.does, .sentence, "What they are to do."),
      .list(
        "instruments", \.instruments, .reference(to: .instruments), "The tools they do it with."),
      .source(\.source),
    ])
}
