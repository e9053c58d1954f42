import Record

/// Talking is one way among many; a baby and a child who does not speak are seen, not asked.
public enum FitsTheAge: PracticeRule {
  public static let rule = Rule("R-132", source: "Blackpool Appendix 4; Bury, Task group")

  public static let says =
    "Use ways of communicating that fit the child’s age and how they communicate."

  public static let asks = [
    FormPrompt(
      .voice, "methods", "How was the child helped to say or show it?",
      hint: "Play, drawing, signs, an aid, or watching closely: whatever fits this child.")
  ]

  /// Ways that suit a stage of life, those that suit it best first.
  public static func methods(for stage: AgeStage) -> [VoiceMethod] {
    switch stage {
    case .unborn: []
    case .infancy: [.observation, .play]
    case .preSchool: [.play, .observation, .drawing, .activity]
    case .primary: [.play, .drawing, .activity, .talking, .observation]
    case .adolescence: [.talking, .activity, .drawing, .trustedAdult]
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard let last = picture.involvement.voices.last, last.content.wasSeen,
      let stage = picture.ageStage
    else { return [] }
    let suited = Self.methods(for: stage) + [.signs, .aid, .trustedAdult]
    let used = last.content.methods
    guard !used.isEmpty, used.allSatisfy({ !suited.contains($0) }) else { return [] }
    return noticed(
      [last.id], "Was this the right way to hear this child?",
      "At this age, think of: \(Self.methods(for: stage).labels?.withoutCapital ?? "other ways").")
  }
}
