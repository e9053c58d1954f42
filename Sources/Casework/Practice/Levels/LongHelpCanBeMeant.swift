import Record
import Vocabulary

/// The mark carries its reason and the day somebody looks at it again.
///
/// While it stands, the length of a plan alone is not told as drift.
public enum LongHelpCanBeMeant: PracticeRule {
  public static let rule = Rule("R-056", source: "Blackpool Appendix 4")

  public static let says =
    "Some families need help for years, or help to bring up a child together: that is marked, and is not drift."

  public static let asks = [
    FormPrompt(
      .level, "long_term", "Is help meant to last, by decision?",
      hint: "Long-term involvement, or parallel parenting. Say why, and when somebody looks again.")
  ]

  /// The mark that stands on a day; nil when there is none.
  public static func mark(in picture: Picture) -> Said<LongTermMarked>? {
    guard let mark = picture.involvement.said.all(LongTermMarked.self).last else { return nil }
    return picture.involvement.closures.contains { $0.isAfter(mark) } ? nil : mark
  }

  static func objections(to marked: LongTermMarked) -> [Objection] {
    var objections: [Objection] = []
    if marked.why.isBlank {
      objections.append(Objection(at: "why", "Enter why help is meant to last"))
    }
    if marked.reviewOn == nil {
      objections.append(
        Objection(at: "review_on", "Enter the day somebody looks again at whether it still should"))
    }
    return objections
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard let mark = mark(in: picture), let day = mark.content.reviewOn, day <= picture.today else {
      return []
    }
    return noticed(
      [mark.id], "Look again at whether help should still last",
      "It was marked as \(mark.content.kind.label.withoutCapital), to be looked at again on \(day.british)."
    )
  }
}
