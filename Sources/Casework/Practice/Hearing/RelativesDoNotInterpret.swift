/// A member of the family, however well meaning, is refused as an interpreter of what is sensitive or complex.
public enum RelativesDoNotInterpret: PracticeRule {
  public static let rule = Rule("R-135", source: "Bury Principle 4")

  public static let says =
    "Members of the family do not interpret what is sensitive or complex."

  public static let asks = [
    FormPrompt(
      .voice, "interpreter", "Who interpreted?",
      hint: "Not a member of the family for anything sensitive or complex: book a professional.")
  ]

  static func objections(to voice: ChildsVoice) -> [Objection] {
    guard voice.interpreter == .relative else { return [] }
    switch voice.isSensitive {
    case .no: return []
    case .yes, .notKnown:
      return [
        Objection(
          rule, at: "interpreter",
          "A member of the family cannot interpret this: speak with the child again through a professional interpreter"
        )
      ]
    case nil:
      return [
        Objection(at: "is_sensitive", "Select whether it was about something sensitive or complex")
      ]
    }
  }
}
