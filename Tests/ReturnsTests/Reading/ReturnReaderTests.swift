import Examples
import Returns
import Testing
import Vocabulary

struct ReturnReaderTests {
  @Test func `the sample is read whole`() throws {
    let reading = Reading(Sample.cin50)

    #expect(reading.fault == nil)
    #expect(reading.children.count == 50)
    #expect(reading.allFaults.isEmpty)
    #expect(reading.header?.year?.value == 2025)
    #expect(reading.header?.referenceDate?.value == "2025-03-31")
    #expect(reading.header?.authority?.value == "881")
  }

  @Test func `a child has all that stands in its record`() throws {
    let child = try #require(Reading(Sample.cin50).children.dropFirst().first)
    let episode = try #require(child.episodes.first)
    let assessment = try #require(episode.assessments.first)
    let enquiry = try #require(episode.enquiries.first)
    let plan = try #require(episode.protectionPlans.first)

    #expect(child.id == "SYN88100000002")
    #expect(child.identifiers?.bornOn?.value == "2015-07-31")
    #expect(child.identifiers?.sex?.code == "F")
    #expect(child.characteristics?.disabilities.map(\.code) == ["INC"])
    #expect(episode.referredOn?.value == "2024-05-03")
    #expect(episode.source?.code == "5B")
    #expect(episode.noFurtherAction?.value == false)
    #expect(episode.closedOn == nil)
    #expect(assessment.factors.map(\.code) == ["4B", "3B"])
    #expect(assessment.endedOn?.value == "2024-06-24")
    #expect(enquiry.conferenceTarget?.value == "2024-06-21")
    #expect(enquiry.conferenceNotRequired?.value == false)
    #expect(plan.initialCategory?.code == "NEG")
    #expect(plan.previousPlans?.value == 2)
    #expect(plan.reviews.flatMap(\.dates).map(\.value) == ["2024-10-07"])
  }

  @Test func `every element knows its line and its path`() throws {
    let child = try #require(Reading(Sample.cin50).children.dropFirst(4).first)
    let start = try #require(child.episodes.last?.assessments.first?.startedOn)

    #expect(child.place.line == 44)
    #expect(start.place.line == 52)
    #expect(
      start.place.path
        == "Message/Children/Child[5]/CINdetails[2]/Assessments[1]/AssessmentActualStartDate")
  }

  @Test(arguments: [1, 7, 100, 4096])
  func `it does not matter in which pieces the bytes come`(_ pieces: Int) {
    let whole = Reading(Sample.cin50)
    let inPieces = Reading(Sample.cin50, pieces: pieces)

    #expect(inPieces.children == whole.children)
    #expect(inPieces.header == whole.header)
  }

  @Test func `every date of several blocks of reviews is kept`() {
    let reading = Reading(
      message(
        """
        <Child><CINdetails><ChildProtectionPlans>
        <Reviews><CPPreviewDate>2024-06-01</CPPreviewDate><CPPreviewDate>2024-11-01</CPPreviewDate>
        </Reviews><Reviews><CPPreviewDate/></Reviews></ChildProtectionPlans></CINdetails></Child>
        """))

    let reviews = reading.children.first?.episodes.first?.protectionPlans.first?.reviews
    #expect(reviews?.map { $0.dates.map(\.value) } == [["2024-06-01", "2024-11-01"], [nil]])
    #expect(reading.allFaults.map(\.kind) == [.repeatedElement])
  }

  @Test(arguments: [
    ("0", false), ("1", true), ("false", false), ("true", true), ("TRUE", true), (" 1\n", true),
  ])
  func `yes and no may be written in either way`(_ text: String, _ meaning: Bool) {
    let reading = Reading(
      message("<Child><CINdetails><ReferralNFA>\(text)</ReferralNFA></CINdetails></Child>"))

    #expect(reading.children.first?.episodes.first?.noFurtherAction?.value == meaning)
    #expect(reading.allFaults.isEmpty)
  }

  @Test func `an empty element is as good as none`() {
    let reading = Reading(
      message(
        "<Child><ChildIdentifiers><LAchildID/><UPN> </UPN><PersonBirthDate></PersonBirthDate>"
          + "</ChildIdentifiers></Child>"))

    #expect(reading.children.first?.identifiers?.childID == nil)
    #expect(reading.children.first?.identifiers?.upn == nil)
    #expect(reading.children.first?.identifiers?.bornOn == nil)
    #expect(reading.allFaults.isEmpty)
  }
}
