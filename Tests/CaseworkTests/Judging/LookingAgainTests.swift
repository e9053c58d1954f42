import Casework
import Examples
import Record
import Testing
import Vocabulary

/// A day to look or ask again is within two years.
struct LookingAgainTests {
  /// Everything that sets such a day, with the question it answers.
  private func said(_ day: LocalDate) -> [(judged: any Judged, question: String)] {
    var refused = AgreementAnswered.refuses
    refused.askAgainOn = day
    var withdrawn = AgreementWithdrawn(
      agreement: "entry-1", name: "Ngozi Okafor", why: "A new job")
    withdrawn.askAgainOn = day
    var shared = SharingDecided(
      withWhom: "Harbour Primary", what: "Attendance", purpose: "To plan", outcome: .doNotShare)
    shared.lookAgainOn = day
    var tool = InstrumentCompleted.grades
    tool.againOn = day
    let marked = LongTermMarked(kind: .parallelParenting, why: "Illness", reviewOn: day)
    return [
      (refused, "ask_again_on"), (withdrawn, "ask_again_on"), (shared, "look_again_on"),
      (tool, "again_on"), (marked, "review_on"),
    ]
  }

  @Test(
    arguments: [
      ("2025-03-11", true), ("2027-03-10", true), ("2027-03-11", false), ("2100-01-01", false),
    ] as [(LocalDate, Bool)])
  func `what nobody looks at again within two years is forgotten, so such a day is refused`(
    _ day: LocalDate, _ isTaken: Bool
  ) throws {
    for (judged, question) in said(day) {
      let against = try Story.maya.objections(to: judged).filter { $0.question == question }
      #expect(against.isEmpty == isTaken, "\(type(of: judged))")
      #expect(against.allSatisfy { $0.message.contains("within two years") && $0.rule == nil })
    }
    let seen = LookingAgain.objections(to: day, at: "recheck_on", from: "2025-03-10")
    #expect(seen.map(\.question) == (isTaken ? [] : ["recheck_on"]))
  }

  @Test func `no day is no day too far ahead`() {
    #expect(LookingAgain.objections(to: nil, at: "recheck_on", from: "2025-03-10").isEmpty)
  }
}
