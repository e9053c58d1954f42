import Record
import Vocabulary

/// While a plan is open, the child is asked again and again what difference help makes; how often is ours.
public enum DialogueThroughout: PracticeRule {
  public static let rule = Rule("R-096", source: "Blackpool Appendix 4")

  public static let says =
    "Keep talking with the child the whole time, and ask what difference help makes."

  public static let asks = [
    FormPrompt(
      .voice, "what_difference", "What difference does the child say help makes?",
      hint: "Ask what is better, what is not, and what they would do.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let weeks = picture.parameters.weeksUntilAskedWhatDifference
    let asked = picture.involvement.voices.filter { !$0.content.whatDifference.isBlank }
    let silent = picture.involvement.openPlans.filter { plan in
      let last = asked.last { $0.day >= plan.startedOn }?.day ?? plan.startedOn
      return picture.hasPassed(weeks: weeks, since: last)
    }
    return noticed(
      silent.map(\.current.id), "Ask the child what difference help makes",
      "Nobody has recorded asking for \(weeks) weeks.\(picture.parameters.whose("weeks_until_asked_again"))"
    )
  }
}
