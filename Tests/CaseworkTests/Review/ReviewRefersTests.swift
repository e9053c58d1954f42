import Casework
import Examples
import Record
import Testing
import Vocabulary

/// What a review decided to refer is noticed and due until a referral to children’s social care is on the record.
struct ReviewRefersTests {
  private var decided: ReviewHeld {
    ReviewHeld.whole.changed {
      $0.isProgressEnough = .no
      $0.statutoryAction = .referToSocialCare
      $0.statutoryWhy = "Hungry too"
    }
  }

  private func isDue(_ story: Story) throws -> Bool {
    try story.picture().deadlines.contains { $0.act == .refer }
  }

  @Test func `R-048 what a review decided to refer is noticed and due from the review’s own day`()
    throws
  {
    var story = Story.planned()
    let review = story.tell(decided, on: "2025-03-06")

    let notices = try story.notices(of: StatutoryActionWhenHelpFails.self)
    let due = try story.picture().deadlines.filter { $0.act == .refer }

    #expect(notices.map(\.entries) == [[review]])
    #expect(
      notices.map(\.title)
        == ["A review decided to refer to children’s social care, and nobody has"])
    #expect(due.map(\.on) == ["2025-03-06"] && due.map(\.entry) == [review])
    #expect(due.map(\.what) == ["Refer to children’s social care, as the review decided"])
  }

  @Test
  func `R-048 only a referral to social care of that day or later, or an open one, answers it`()
    throws
  {
    var story = Story.planned()
    story.tell(ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold"), on: "2025-03-05")
    var undecided = story
    undecided.tell(decided, on: "2025-03-06")
    #expect(try !isDue(undecided))
    story.tell(NoFurtherAction(why: "Safe", advice: "To Gran"), on: "2025-03-05")
    story.tell(decided, on: "2025-03-06")
    #expect(try isDue(story))

    story.tell(ReferralMade(agency: "The food bank", why: "Hungry"), on: "2025-03-06")
    #expect(try isDue(story))

    story.tell(ReferralMade(agency: "MASH", isToSocialCare: true, why: "Hungry"), on: "2025-03-06")
    #expect(try !isDue(story))
    #expect(try story.notices(of: StatutoryActionWhenHelpFails.self).isEmpty)
  }

  @Test func `R-048 nothing is asked of it once the work has ended`() throws {
    var story = Story.planned()
    story.tell(decided, on: "2025-03-06")
    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-07")

    #expect(try story.notices(of: StatutoryActionWhenHelpFails.self).isEmpty)
    #expect(try !isDue(story))
  }
}
