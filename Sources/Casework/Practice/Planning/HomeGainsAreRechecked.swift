import Record
import Vocabulary

/// Once a home was found better, somebody looks again on the day that was set, or after some weeks, which are ours.
public enum HomeGainsAreRechecked: PracticeRule {
  public static let rule = Rule("R-100", source: "Herefordshire section 3")

  public static let says =
    "When a home has got better, look again: gains slip."

  public static func notices(in picture: Picture) -> [Notice] {
    let seen = picture.involvement.homesSeen
    guard let last = seen.last else { return [] }
    let weeks = picture.parameters.weeksUntilHomeIsSeenAgain
    let isBetter = last.comparedWithBefore == .better || last.comparedWithBefore == .achieved
    let due = last.seeAgainOn ?? (isBetter ? last.day.adding(days: weeks * 7) : nil)
    let slipped =
      last.comparedWithBefore == .worse
      && seen.dropLast().contains { $0.comparedWithBefore == .better }
    return noticed(
      due.map { $0 <= picture.today } == true ? [last.entry] : [], "See the home again",
      "It was last seen on \(last.day.british). Gains in a home slip: see whether they have lasted."
        + picture.parameters.whose("weeks_until_home_is_seen_again"))
      + noticed(
        slipped ? [last.entry] : [], "The home has slipped back",
        "It had got better and is worse again. Ask what changed, and what would make it last.")
  }
}
