import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-076: a family is not assessed twice over.
struct AssessmentsAtOnceTests {
  private func notices(_ story: Story) throws -> [Notice] {
    try story.notices(of: NoAssessmentTwice.self)
  }

  @Test func `R-076 two assessments of the same that are open at once are noticed`() throws {
    var story = Story.maya
    let one = story.tell(AssessmentStarted.of(.earlyHelp, "a-1"))
    #expect(try notices(story).isEmpty)

    let two = story.tell(AssessmentStarted.of(.earlyHelp, "a-2"))
    #expect(try notices(story).map(\.entries) == [[one, two]])
    story.tell(AssessmentCompleted.whole(.earlyHelp, "a-1"))
    #expect(try notices(story).isEmpty)
  }

  @Test func `R-076 two services’ assessments of different sorts at once are noticed`() throws {
    var story = Story.maya
    let school = story.tell(AssessmentStarted.of(.earlyHelp, "a-1"), on: "2025-03-01", by: .hart)
    let council = story.tell(AssessmentStarted.of(.other, "a-2"), on: "2025-03-04", by: .rowan)

    let notice = try #require(try notices(story).first)
    #expect(notice.title == "Two assessments are being made at once")
    #expect(notice.entries == [school, council])
    #expect(notice.why.contains("begun by \(Author.hart.name) on 1 March 2025"))
    #expect(notice.why.contains("begun by \(Author.rowan.name) on 4 March 2025"))

    story.tell(AssessmentCompleted.whole(.earlyHelp, "a-1"), on: "2025-03-05")
    #expect(try notices(story).isEmpty)
  }

  @Test func `R-076 a statutory assessment carries forward what early help has begun`() throws {
    var story = Story.maya
    let early = story.tell(AssessmentStarted.of(.earlyHelp, "a-1"), on: "2025-03-01", by: .hart)
    let law = story.tell(AssessmentStarted.of(.childAndFamily, "a-2"), on: "2025-03-04", by: .rowan)

    let notice = try #require(try notices(story).first)
    #expect(notice.title == "Carry the earlier assessment forward")
    #expect(notice.entries == [early, law])
  }

  @Test func `R-076 early help that begins over a statutory assessment is a second one`() throws {
    var story = Story.maya
    story.tell(AssessmentStarted.of(.childAndFamily, "a-1"), on: "2025-03-01", by: .rowan)
    story.tell(AssessmentStarted.of(.earlyHelp, "a-2"), on: "2025-03-04", by: .hart)

    #expect(try notices(story).map(\.title) == ["Two assessments are being made at once"])
  }

  @Test(arguments: [
    (AssessmentPurpose.screening, AssessmentPurpose.earlyHelp), (.earlyHelp, .screening),
    (.childAndFamily, .section47), (.section47, .childAndFamily),
  ])
  func `R-076 a screening, and an enquiry within an assessment, ask nothing twice`(
    _ one: AssessmentPurpose, _ other: AssessmentPurpose
  ) throws {
    var story = Story.maya
    story.tell(AssessmentStarted.of(one, "a-1"), on: "2025-03-01")
    story.tell(AssessmentStarted.of(other, "a-2"), on: "2025-03-04")
    #expect(try notices(story).isEmpty)
  }

  @Test func `R-076 an agency offers what it knows unless it assesses, was asked or has told`()
    throws
  {
    var story = Story.maya
    story.tell(AssessmentStarted.of(.earlyHelp, "a-1"), by: .hart)
    let police = ID<Record.Agency>("police")
    let begun = try story.picture().involvement.openAssessments
    #expect(begun.first?.offer(of: police, named: "Police")?.requested == nil)
    #expect(begun.first?.offer(of: police, named: "Police") != nil)
    #expect(begun.first?.offer(of: Author.hart.agency, named: "School") == nil)

    story.tell(
      ContributionAnswered(
        assessment: "a-1", agency: police, agencyName: "Police", wasGiven: true, words: "Nothing"))
    let told = try story.picture().involvement.openAssessments
    #expect(told.first?.offer(of: police, named: "Police") == nil)
  }
}
