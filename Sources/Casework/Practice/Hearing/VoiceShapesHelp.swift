import Record
import Vocabulary

/// Whatever a child said or showed is answered: what was done about it, and that the child was told.
public enum VoiceShapesHelp: PracticeRule {
  public static let rule = Rule("R-134", source: "Blackpool Appendix 4")

  public static let says =
    "Show how the child’s view shaped the help, and tell the child."

  public static let asks = [
    FormPrompt(
      .voice, "what_was_done", "What was done about what the child said, and was the child told?",
      hint: "If nothing could be done, say why, and tell the child that too.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let told = Hearing.all(in: picture).filter { $0.wasAsked && $0.saysSomething }
      .sorted { $0.entry.number < $1.entry.number }
    let unanswered = told.filter { $0.answer == nil }.map(\.entry.id)
    let untold = told.compactMap(\.answer).filter {
      $0.content.childToldOn == nil && $0.content.whyNotTold.isBlank
    }
    return noticed(
      unanswered, "What was done about what the child said?",
      "Write down how it shaped the help, or why it could not, and tell the child.")
      + noticed(
        untold.map(\.id), "Has the child been told?",
        "Something was done about what the child said, and nobody has recorded telling the child.")
  }
}

extension ChildsVoice {
  /// Whether the child said or showed something.
  public var saysSomething: Bool { wasSeen && (!words.isBlank || !observation.isBlank) }
}
