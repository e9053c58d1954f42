import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct FamilyAssessmentTests {
  @Test(arguments: [("yes", Casework.Answer?.some(.yes)), ("not-known", .notKnown), ("", nil)])
  func `whether neglect was seen early is an answer to choose, and may be left open`(
    _ chosen: String, _ answer: Casework.Answer?
  ) async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let more = form(["is-neglect": "yes"]) + (chosen.isEmpty ? "" : "&seen-early=\(chosen)")

    _ = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      okafors.familyAssessment(samuel: "Sleeps in a drawer").replacing(
        "is-neglect=not-known", with: more))
    let family = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)

    #expect(family.content.isNeglectAnIssue == .yes)
    #expect(family.content.wasNeglectSeenEarly == answer)
  }

  @Test func `what is missing of one child is told with whose it is`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)

    let answer = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      okafors.familyAssessment(samuel: "").replacing(
        "go=check", with: "go=each-child&draft_path=/x"))

    #expect(answer.page.contains("Samuel Okafor: "), "\(answer.status)")
    #expect(!answer.page.contains("Maya Okafor: Enter"))
  }

  @Test func `R-064 what is said of one child is kept on that child’s record alone`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)

    let answer = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      okafors.familyAssessment(samuel: "Sleeps in a drawer"))
    #expect(answer.status == 303, "\(answer.page)")

    let family = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    #expect(family.map(\.content.children) == [[]])
    #expect(family[0].entry.envelope.subjects == [okafors.maya, okafors.samuel])
    #expect(family[0].content.form?.json.contains("drawer") == false)
    let own = try await okafors.said(ChildAssessed.self, about: okafors.maya)
    #expect(own.map { $0.entry.envelope.subjects } == [[okafors.maya]])
    #expect(own[0].content.needs.map(\.words) == ["Breakfast"])
    let his = try await okafors.said(ChildAssessed.self, about: okafors.samuel)
    #expect(his.map { $0.entry.envelope.subjects } == [[okafors.samuel]])

    for part in ["", "/chronology", "/assessments", "/assessments/\(family[0].id)"] {
      let page = try await browser.get("/people/\(okafors.maya)\(part)").page
      #expect(!page.contains("Sleeps in a drawer"), "\(part)")
    }
    let through = try await browser.get(okafors.path(okafors.maya, "assessments/\(his[0].id)"))
    #expect(through.status == 404)
    #expect(
      try await browser.get(okafors.path(okafors.samuel, "assessments/\(his[0].id)")).page
        .contains("Sleeps in a drawer"))
  }

  @Test func `R-077 each child is asked what works and must change, on that child’s record alone`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let step = try await browser.get(
      "\(path)/new?step=each-child"
    ).page
    for child in [okafors.maya, okafors.samuel] {
      for item in ["child-works", "child-change"] {
        #expect(step.contains("name=\"\(item).\(child)\""), "\(item)")
      }
    }

    let answer = try await browser.post(
      path,
      okafors.familyAssessment(samuel: "Sleeps well")
        + "&"
        + form([
          "child-works.\(okafors.maya)": "Maths club",
          "child-change.\(okafors.maya)": "Nights alone",
        ]))
    #expect(answer.status == 303, "\(answer.page)")

    let own = try await okafors.said(ChildAssessed.self, about: okafors.maya)
    #expect(
      own[0].content.views == [
        ViewGiven(giver: .child, worksWell: "Maths club", mustChange: "Nights alone")
      ])
    let notice = "The latest assessment does not say it as seen by: child."
    #expect(!(try await browser.get("/people/\(okafors.maya)").page.contains(notice)))
    let his = try await browser.get("/people/\(okafors.samuel)").page
    #expect(his.contains(notice) && !his.contains("Maths club"))
  }

  @Test func `what is said of the family and of one child are put right each on its own`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    _ = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      okafors.familyAssessment(samuel: "Sleeps in a drawer"))
    let family = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    let his = try #require(
      try await okafors.said(ChildAssessed.self, about: okafors.samuel).first)

    let path = okafors.path(okafors.maya, "assessments/\(family.id)/correction")
    let page = try await browser.get(path)
    #expect(page.page.contains("Three moves") && !page.page.contains("Sleeps in a drawer"))
    let kept = try Completion(json: Array(try #require(family.content.form).json.utf8))
    var fields = FormBody(kept).without(["history"])
    fields.add("history", "Four moves")
    fields.add("reason", "There was one more")
    fields.add("asked", try #require(page.field("asked")))
    let saved = try await browser.post(path, fields.encoded)
    #expect(saved.status == 303, "\(saved.page)")

    let families = try await okafors.said(AssessmentCompleted.self, about: okafors.samuel)
    #expect(families.count == 2)
    #expect(families.last?.entry.envelope.subjects == [okafors.maya, okafors.samuel])
    #expect(families.last?.content.assessment == family.content.assessment)
    #expect(families.last?.content.words(on: .history) == "Four moves")

    let own = okafors.path(okafors.samuel, "assessments/\(his.id)/correction")
    let asked = try await browser.get(own)
    var situation = FormBody(
      try Completion(json: Array(try #require(his.content.form).json.utf8))
    ).without(["situation.\(okafors.samuel)"])
    situation.add("situation.\(okafors.samuel)", "Has a cot now")
    situation.add("reason", "The cot came that day")
    situation.add("asked", try #require(asked.field("asked")))
    #expect(try await browser.post(own, situation.encoded).status == 303)
    let said = try await okafors.said(ChildAssessed.self, about: okafors.samuel)
    #expect(said.last?.entry.envelope.subjects == [okafors.samuel])
    #expect(said.last?.entry.envelope.corrects == his.id)
    #expect(said.last?.content.form?.json.contains("Has a cot now") == true)
    #expect(said.last?.content.overruled.map(\.rule) == ["R-068"])
    #expect(try await okafors.said(ChildAssessed.self, about: okafors.maya).count == 1)
  }

  @Test func `R-068 a rule can be decided otherwise, with a reason that is kept`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let silent = okafors.familyAssessment(samuel: "Sleeps well").replacing(
      "overruled.R-068", with: "x")

    let refused = try await browser.post(path, silent)
    #expect(refused.status == 422)
    for name in ["Maya", "Samuel"] {
      #expect(refused.page.contains("Why do you decide otherwise than R-068 for \(name) Okafor?"))
    }
    // A reason for one child, or for all of them at once, settles nothing that is asked of another.
    for reason in ["overruled.R-068", "overruled.R-068.\(okafors.maya)"] {
      let other = try await browser.post(path, silent + "&" + form([reason: "Seen every day"]))
      #expect(other.status == 422)
      #expect(other.page.contains("R-068 for Samuel Okafor?"))
    }

    let saved = try await browser.post(path, okafors.familyAssessment(samuel: "Sleeps well"))
    #expect(saved.status == 303)
    let said = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    #expect(said[0].content.overruled.isEmpty)
    let his = try await okafors.said(ChildAssessed.self, about: okafors.samuel)
    #expect(his[0].content.overruled.map(\.why) == ["Seen by the nursery every day"])
  }

  @Test func `R-050 R-110 a second assessment begins only when the first has been read`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    _ = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      okafors.familyAssessment(samuel: "Sleeps well"))
    let first = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")

    let blank = try await browser.post(path, "why=New+worries")
    #expect(blank.status == 422)
    #expect(blank.page.contains("Read the earlier assessment first"))
    let unsaid = try await browser.post(path, "why=New+worries&earlier=\(first.id)")
    #expect(unsaid.page.contains("Enter what the earlier assessments show"))
    let read = try await browser.post(
      path, "why=New+worries&earlier=\(first.id)&what_earlier_show=Help+ended+too+soon")
    #expect(read.status == 303)
  }

  @Test func `an assessment is not filled in before it was begun`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let begin = okafors.path(okafors.maya, "assessments/start/early-help-assessment")

    #expect(try await browser.get("\(path)/new").location == begin)
    #expect(
      try await browser.post(path, okafors.familyAssessment(samuel: "Sleeps well")).location
        == begin)
  }

  @Test func `R-065 contributions are asked for and shown as waiting, received or declined`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let list = okafors.path(okafors.maya, "assessments")
    let id = try #require(
      try await okafors.said(AssessmentStarted.self, about: okafors.maya).first
    ).content.assessment
    let agency = Colleague.ellis.worker.agency
    let path = "\(list)/open/\(id)/contributions"

    let without = try await browser.post(path, "agency=\(agency.id)")
    #expect(without.page.contains("Enter the day to answer by"))
    _ = try await browser.post(
      path,
      form([
        "agency": agency.id.value, "asked": "Call-outs", "due[day]": "20", "due[month]": "3",
        "due[year]": "2025",
      ]))
    #expect(try await browser.get(list).page.contains("Waiting"))
    _ = try await browser.post("\(path)/\(agency.id)", "was_given=no&words=Nothing+known")
    let answered = try await browser.get(list).page
    #expect(answered.contains("Declined") && answered.contains("Nothing known"))
  }
}
