public import Vocabulary

/// A clock that statutory guidance sets for every place working under one of its editions.
public struct NationalClock: Hashable, Sendable {
  public internal(set) var id = ID<NationalClock>("")
  public internal(set) var title = ""
  public internal(set) var starts = ""
  public internal(set) var length = ClockLength()
  /// The title of the guidance.
  public internal(set) var guidance = ""
  /// The place in the guidance.
  public internal(set) var section = ""
  /// The editions of the guidance that set it, by their years.
  public internal(set) var editions: [Int] = []

  init() {}
}

extension NationalClock: Named {
  var declaredName: String { id.value }

  static let shape = Shape<NationalClock>(
    "a national clock", "A clock that statutory guidance sets for every place.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "What is to be done by then."),
      .required("starts", \.starts, .label, "What starts it."),
      .required("length", \.length, .block(), "How long it is."),
      .required("guidance", \.guidance, .label, "The title of the guidance."),
      .required("section", \.section, .label, "The place in the guidance."),
      .required("editions", \.editions, .list(of: .year), "The editions that set it."),
    ])
}
