import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-110: nobody simply starts again.
struct StartingAgainTests {
  @Test func `R-110 after earlier help, a new assessment says what it shows`() throws {
    var story = Story.maya
    #expect(try story.objections(to: AssessmentStarted.of(.earlyHelp)).isEmpty)
    let help = story.tell(
      HelpStarted(service: "Parenting group", agency: "Family hub"), on: "2024-01-08")
    #expect(try StartingAgain.earlierHelp(in: story.picture()).isEmpty)
    story.tell(HelpEnded(help: help, whatCameOfIt: "Mornings were calmer"), on: "2024-06-03")

    let earlier = try StartingAgain.earlierHelp(in: story.picture())
    #expect(earlier.map(\.what) == ["Parenting group, Family hub"])
    #expect(earlier.map(\.cameOfIt) == ["Mornings were calmer"])
    var again = AssessmentStarted.of(.earlyHelp)
    #expect(try story.objections(to: again).map(\.rule) == [StartingAgain.rule])
    again.whatEarlierShow = "Evenings suit better"
    #expect(try story.objections(to: again).isEmpty)
  }

  @Test func `R-110 plans that ended and work that was closed are earlier help, in order`() throws {
    var story = Story.maya
    story.tell(PlanWritten.whole(), on: "2024-02-05")
    #expect(try StartingAgain.earlierHelp(in: story.picture()).isEmpty)
    story.tell(
      CaseClosed(reason: .movedAway, why: "To Hull", whoToTurnTo: "Her school"), on: "2024-07-01")

    let earlier = try StartingAgain.earlierHelp(in: story.picture())
    #expect(earlier.map(\.what) == ["Early help plan", "The work ended"])
    #expect(earlier.last?.cameOfIt == "The family moved away. To Hull")
  }
}
