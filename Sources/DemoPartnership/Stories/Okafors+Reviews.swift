import Casework
import Record
import UseCases
import Vocabulary

extension Okafors {
  /// The plan looked at again with the family: what changed for Maya, and what she said.
  func review(
    _ story: inout Teller, _ daysAgo: Int, heardOn: Int, _ progress: Progress, _ evidence: String,
    adjust: (inout ReviewHeld) -> Void
  ) {
    let (maya, day) = (story.family.children[1], story.day(daysAgo))
    var review = ReviewHeld(
      plan: ID("okafor-plan"),
      outcomes: [
        OutcomeProgress(
          line: ID("okafor-mornings"), outcome: "Eaten and at school on time", progress: progress,
          evidence: evidence)
      ],
      views: [
        ViewGiven(
          giver: .parent, worksWell: "The mornings, when somebody comes",
          mustChange: "Tell me before somebody leaves"),
        ViewGiven(
          giver: .child, worksWell: "I got to be eight", mustChange: "The same lady every time"),
      ],
      attendance: [
        Staff.hart.attending(),
        Staff.rowan.attending(),
      ], isProgressEnough: progress.isNoBetter ? .no : .yes,
      nextReview: .ofStrategy(
        WorkingCalendar.englandAndWales.adding(workingDays: 30, to: day), from: day,
        ID("plan-review")))
    adjust(&review)
    let heard = "voice-\(story.family.number)-\(heardOn)"
    story.tell(review, daysAgo: daysAgo, by: Staff.leila, about: [maya], basis: .opinion) {
      [review] written in
      var review = review
      review.voice.entries = [written[heard]].compactMap(\.self)
      return review
    }
  }
}
