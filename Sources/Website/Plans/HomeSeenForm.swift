import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A home is seen again, and whether it got better or slipped back is said (R-100).
enum HomeSeenForm: EntryForm {
  static let path = "home-conditions"
  static let heading = "Record how the home is, compared with before"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<HomeConditions> {
    let seen = HomeConditions(
      whatWasSeen: reader.text(
        "what_was_seen", "What you saw", missing: "Enter what you saw in the home"),
      comparedWithBefore: reader.choice("compared_with_before"),
      recheckOn: reader.dayFromToday("recheck_on", "The day to look again"))
    reader.add(
      LookingAgain.objections(to: seen.recheckOn, at: "recheck_on", from: reader.today))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: seen, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with seen: HomeConditions) {
    body.add("what_was_seen", seen.whatWasSeen)
    body.add("compared_with_before", seen.comparedWithBefore)
    body.add("recheck_on", date: seen.recheckOn.map(PartialDate.day))
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>\(HomeGainsAreRechecked.says) To go through the home room by room, use the form among the \
    assessments.</p>\
    \(asking.lines("What did you see?", "what_was_seen", rows: 4, style: .strong))\
    \(asking.one(
      "Compared with the last time", "compared_with_before", among: compared(asking), style: .strong))\
    \(DateField(
      "When does somebody look again?", name: "recheck_on", value: asking.body.date("recheck_on"),
      errors: asking.errors, style: .strong))\
    \(asking.day("On which day did you see it?"))
    """
  }

  /// How a home is beside the last time; that something was achieved is said of an outcome, and here only where it was said before.
  private static func compared(_ asking: Asking) -> [Progress] {
    Progress.allCases.filter { progress in
      progress != .achieved || asking.body.text("compared_with_before") == progress.rawValue
    }
  }
}
