import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Whoever keeps contact where help was refused, or no longer wanted, looked again (R-042).
enum MonitoringForm: EntryForm {
  static let path = "monitoring"
  static let heading = "Look again at a refusal"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<MonitoringReviewed> {
    let near: Answer? = reader.choice(
      "is_near_significant_harm", missing: "Select whether the worry is near significant harm")
    let next = reader.dayFromToday("next_review_on", "The day to look again")
    let whyEnded = reader.text("why_ended", "Why nobody needs to look again")
    if next == nil, whyEnded == nil, near != .yes, reader.errors["next_review_on"] == nil {
      reader.errors.add(
        "Enter when somebody looks again, or why nobody needs to", to: "next_review_on")
    }
    let reviewed = MonitoringReviewed(
      found: reader.text("found", "What was found", missing: "Enter how the child is"),
      isNearSignificantHarm: near, nextReviewOn: next, whyEnded: next == nil ? whyEnded : nil,
      overruled: reader.overruled())
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: reviewed, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with reviewed: MonitoringReviewed) {
    body.add("found", reviewed.found)
    body.add("is_near_significant_harm", reviewed.isNearSignificantHarm)
    body.add("next_review_on", date: reviewed.nextReviewOn.map(PartialDate.day))
    body.add("why_ended", reviewed.whyEnded)
    body.add(reviewed.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let harm = Asking.prompt(.agreement, "is_near_significant_harm")
    return """
      \(asking.lines("How is the child?", "found", hint: "What you saw and heard since last time", style: .strong))\
      \(asking.one(
        harm.words, "is_near_significant_harm", of: Answer.self, hint: harm.shownHint, isInline: true,
        style: .strong))\
      \(DateField(
        "When does somebody look again?", name: "next_review_on",
        value: asking.body.date("next_review_on"),
        hint: SomebodyKeepsWatch.latestLookHint(in: subject.place, on: subject.today),
        errors: asking.errors, style: .strong))\
      \(asking.lines("If nobody needs to look again: why?", "why_ended", rows: 2))\
      \(asking.day("On which day was this?"))\(asking.overruling)
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    MonitoringReviewed.from(entry)?.isNearSignificantHarm == .yes
      ? "/people/\(person)/referrals/new?near_harm=yes" : "/people/\(person)/plan?done=saved"
  }
}
