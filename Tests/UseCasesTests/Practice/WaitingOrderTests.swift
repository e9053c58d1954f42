import Examples
import Record
import Testing
import Vocabulary

@testable import Casework
@testable import UseCases

/// In which order what waits is listed.
struct WaitingOrderTests {
  private let maya: PersonProjection

  init() throws {
    maya = try #require(Story.listed(.maya, .maya).first)
  }

  private func written(as basis: Basis) -> Entry {
    let note = entry(Note(text: "I do not like it when it is dark"), number: 2)
    let envelope = Envelope(
      id: ID("written-\(basis)"), kind: note.kind, subjects: [.maya],
      occurred: note.envelope.occurred, recordedAt: note.envelope.recordedAt,
      author: note.envelope.author, basis: basis, marking: .shared)
    return Entry(number: 2, envelope: envelope, contents: note.contents)
  }

  private var course: ReferralCourse {
    get throws {
      var story = Story.maya
      story.tell(ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold"))
      let picture = try #require(Picture(of: .maya, entries: story.entries, on: "2025-03-10"))
      return try #require(picture.involvement.referrals.first)
    }
  }

  private func thing(
    _ what: WaitingThing.What, _ time: WaitingThing.Time, isHarmNear: Bool = false
  ) -> WaitingThing {
    WaitingThing(person: maya, what: what, time: time, isHarmNear: isHarmNear)
  }

  @Test func `R-043 R-134 danger comes first, then a child’s words, and last what is overdue`()
    throws
  {
    let overdue = Deadline(
      what: "See the home again", on: "2024-03-01", due: nil, entry: "home", act: .seeHomeAgain)
    let decision = ApprovalCourse(
      decision: entry(NoFurtherAction(why: "Warm"), number: 3), approval: nil)
    let inOrder = [
      thing(.referral(try course), .since("2025-03-10"), isHarmNear: true),
      thing(.written(written(as: .childsWords)), .since("2025-03-10")),
      thing(.decision(decision), .since("2025-02-03")),
      thing(.referral(try course), .since("2025-02-04")),
      thing(.written(written(as: .fact)), .since("2025-03-08")),
      thing(.deadline(overdue), .due("2024-03-01")),
      thing(.deadline(overdue), .due("2024-06-01")),
    ]
    var waiting = Waiting()
    waiting.add(inOrder.reversed())
    waiting.sort()

    #expect(
      waiting.things.map { "\($0.urgency) \($0.day)" } == inOrder.map { "\($0.urgency) \($0.day)" })
    #expect(
      waiting.things.map(\.urgency) == [
        .danger, .childsWords, .others, .others, .answer, .dueDate, .dueDate,
      ])
  }
}
