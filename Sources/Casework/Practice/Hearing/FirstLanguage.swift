import Record

/// A practitioner who speaks the family’s language, or else an interpreter and more time.
public enum FirstLanguage: PracticeRule {
  public static let rule = Rule("R-136", source: "Bury Principle 4")

  public static let says =
    "Hear the child in their first language, and allow for slower, thinner information through an interpreter."

  public static let asks = [
    FormPrompt(
      .voice, "extra_time", "How was time allowed for hearing through an interpreter?",
      hint:
        "It takes longer, and less comes across. Best is a practitioner who speaks the language.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.identity.details.interpreterNeeded == .yes else { return [] }
    let heard = picture.involvement.voices.filter(\.content.saysSomething)
    let without = heard.filter {
      $0.content.interpreter == nil || $0.content.interpreter == .notNeeded
    }
    let hurried = heard.filter {
      $0.content.interpreter == .professional && $0.content.extraTime.isBlank
    }
    return noticed(
      without.map(\.id), "Heard without the interpreter the child needs",
      "An interpreter is needed, and none is recorded. Hear the child again in their own language.")
      + noticed(
        hurried.map(\.id), "Was there time enough?",
        "Hearing through an interpreter is slower and less comes across. Say how that was allowed for."
      )
  }
}
