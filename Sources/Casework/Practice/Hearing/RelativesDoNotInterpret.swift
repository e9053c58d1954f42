/// A member of the family, however well meaning, is refused as an interpreter of what is sensitive or complex.
public enum RelativesDoNotInterpret: PracticeRule {
  public static let rule = Rule("R-135", source: "Bury Principle 4")

  public static let says =
    "Members of the family do not interpret what is sensitive or complex."

  public static let asks = [
    PracticeForm.voice, .sighting, .agreement, .assessment, .plan, .review, .conference,
  ].map {
    FormPrompt(
      $0, "interpreter", "Who interpreted?",
      hint: "Not a member of the family for anything sensitive or complex: book a professional.")
  }

  /// - Parameter isSensitive: whether what was spoken of was sensitive or complex; not knowing is no reason to let it be.
  static func objections(
    to interpreter: InterpreterKind?, isSensitive: Answer?
  ) -> [Objection] {
    guard interpreter == .relative else { return [] }
    switch isSensitive {
    case .no: return []
    case .yes, .notKnown: return [refusal]
    case nil:
      return [
        Objection(at: "is_sensitive", "Select whether it was about something sensitive or complex")
      ]
    }
  }

  /// Agreeing to help and reviewing it are never simple: no relative interprets there.
  static func objections(toDecidingWith interpreter: InterpreterKind?) -> [Objection] {
    interpreter == .relative ? [refusal] : []
  }

  /// What a child said for a form is taken for sensitive unless the form asks, and was answered that it was not.
  static func objections(toFormWith interpreting: Interpreting?) -> [Objection] {
    interpreting?.by == .relative && interpreting?.isSensitive != .no ? [refusal] : []
  }

  private static let refusal = Objection(
    rule, at: "interpreter",
    "A member of the family cannot interpret this: speak again through a professional interpreter")
}
