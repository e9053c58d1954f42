public import Vocabulary

/// A course or other learning that a strategy offers or asks for.
public struct Course: Hashable, Sendable {
  public internal(set) var id = ID<Course>("")
  public internal(set) var title = ""
  public internal(set) var level: CourseLevel?
  /// Who is to take it.
  public internal(set) var audience: [ID<Party>] = []
  public internal(set) var providedBy: [ID<Party>] = []
  public internal(set) var modes: [CourseMode] = []
  public internal(set) var when = Stated<Timing>.notStated
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// How far a course goes.
public enum CourseLevel: String, CaseIterable, Sendable {
  case awareness
  case basic
  case advanced
}

/// How a course is given.
public enum CourseMode: String, CaseIterable, Sendable {
  case faceToFace = "face_to_face"
  case workshop
  case online
  case awarenessSession = "awareness_session"
  case resources
}

extension Course: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Course>(
    "a course", "A course or other learning the strategy offers or asks for.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "What it teaches, in a few words."),
      .optional("level", \.level, .choice(), "How far it goes."),
      .list("audience", \.audience, .party, "Who is to take it."),
      .list("provided_by", \.providedBy, .party, "Who offers it."),
      .list("modes", \.modes, .choice(), "How it is given."),
      .required("when", \.when, .stated(.block()), "By when, or how often."),
      .optional("note", \.note, .sentence, "What should be known about it."),
      .source(\.source),
    ])
}
