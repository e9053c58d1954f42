/// An assessment, a plan and a review each rest on what the child said or showed, or say why the child could not be heard.
public enum ChildIsHeard: PracticeRule {
  public static let rule = Rule(
    "R-130", source: "Liverpool 7.1; Bury Principle 4; Blackpool section 4.2")

  public static let says =
    "The child is heard in every assessment, plan and review."

  public static let asks = [PracticeForm.assessment, .plan, .review, .conference].map {
    FormPrompt(
      $0, "voice", "What did the child say or show?",
      hint:
        "For babies and children who do not speak, what you saw. If they could not be heard, say why."
    )
  }

  /// Only what is on the record of this child, and says what the child said or showed, counts as hearing.
  ///
  /// - Parameter words: what the child said or showed that is recorded together with it.
  static func objections(
    to voice: VoiceHeard, in picture: Picture, with words: String? = nil
  ) -> [Objection] {
    guard voice.whyNot.isBlank, words.isBlank, picture.identity.stage != .unborn else { return [] }
    let chosen = Set(voice.entries)
    let isHeard = Hearing.all(in: picture).contains { hearing in
      hearing.saysSomething && !chosen.isDisjoint(with: hearing.versions)
    }
    guard !isHeard else { return [] }
    return [
      Objection(
        rule, at: "voice",
        chosen.isEmpty
          ? "Choose what the child said or showed, or enter why the child could not be heard"
          : "Nothing you chose says what the child said or showed: choose something that does, or enter why the "
            + "child could not be heard")
    ]
  }
}
