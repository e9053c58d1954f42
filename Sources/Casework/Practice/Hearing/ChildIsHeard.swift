/// An assessment, a plan and a review each rest on what the child said or showed, or say why the child could not be heard.
public enum ChildIsHeard: PracticeRule {
  public static let rule = Rule(
    "R-130", source: "Liverpool 7.1; Bury Principle 4; Blackpool section 4.2")

  public static let says =
    "The child is heard in every assessment, plan and review."

  public static let asks = [PracticeForm.assessment, .plan, .review].map {
    FormPrompt(
      $0, "voice", "What did the child say or show?",
      hint:
        "For babies and children who do not speak, what you saw. If they could not be heard, say why."
    )
  }

  static func objections(to voice: VoiceHeard) -> [Objection] {
    voice.isAnswered
      ? []
      : [
        Objection(
          rule, at: "voice",
          "Choose what the child said or showed, or enter why the child could not be heard")
      ]
  }
}
