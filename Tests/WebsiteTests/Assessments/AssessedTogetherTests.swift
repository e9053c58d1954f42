import Casework
import Examples
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// An assessment of several children: what each was assessed with before, how each was heard, and what is taken over.
struct AssessedTogetherTests {
  @Test func `R-050 R-110 what was assessed of each child is read before it is begun for them`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let earlier = try await okafors.tell(
      AssessmentCompleted(assessment: "a-0", purpose: .earlyHelp), about: [okafors.samuel])
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let both = "why=Worries&also_about=\(okafors.samuel)"
    let (read, shows) = ("earlier.\(okafors.samuel)", "what_earlier_show.\(okafors.samuel)")

    let page = try await browser.get(path).page
    #expect(page.contains("If it is about Samuel Okafor too") && page.contains("name=\"\(read)\""))
    #expect(page.contains("/people/\(okafors.samuel)/assessments/\(earlier)"))
    let blank = try await browser.post(path, both)
    #expect(blank.status == 422)
    #expect(blank.page.contains("Samuel Okafor: Read the earlier assessment first"))
    let alone = try await browser.post(path, both + "&earlier=\(earlier)")
    #expect(alone.status == 422, "reading it for another child is not reading it for him")

    let begun = try await browser.post(
      path, both + "&" + form([read: earlier.value, shows: "Cold then too"]))
    #expect(begun.status == 303)
    let own = try await okafors.said(AssessmentStarted.self, about: okafors.maya)
    let his = try await okafors.said(AssessmentStarted.self, about: okafors.samuel)
    #expect(own.map { $0.entry.envelope.subjects } == [[okafors.maya]])
    #expect(own[0].content.earlier.isEmpty && own[0].content.whatEarlierShow == nil)
    #expect(his.map { $0.entry.envelope.subjects } == [[okafors.samuel]])
    #expect(his[0].content.earlier == [earlier] && his[0].content.alongside == okafors.maya)
    #expect(his[0].content.assessment == own[0].content.assessment)
    let list = try await browser.get(okafors.path(okafors.samuel, "assessments")).page
    #expect(list.contains("the page of <bdi>Maya Okafor"))
    let elsewhere = try await browser.get(
      okafors.path(okafors.samuel, "forms/early-help-assessment/new"))
    #expect(elsewhere.location?.contains("/people/\(okafors.maya)/forms/") == true)
  }

  @Test
  func `R-050 R-110 a child who is added later is begun for, with their own earlier ones read`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let earlier = try await okafors.tell(
      AssessmentCompleted(assessment: "a-0", purpose: .earlyHelp), about: [okafors.adaeze])
    try await okafors.startFamilyAssessment(browser)
    let form = okafors.path(okafors.maya, "forms/early-help-assessment")
    let whom = try await browser.get("\(form)/new?step=people").page
    let written = form + "/new?step=check&situation.\(okafors.adaeze)=Minds+them"
    #expect(
      try await browser.get(written).page
        .contains("is not kept unless the assessment is begun for them too"))
    #expect(whom.contains("Begin it for <bdi>Adaeze Okafor</bdi> too"))
    #expect(!whom.contains("Begin it for <bdi>Samuel Okafor</bdi> too"))
    let id = try #require(
      try await okafors.said(AssessmentStarted.self, about: okafors.maya).first
    ).content.assessment
    let path = okafors.path(okafors.adaeze, "assessments/start/early-help-assessment")
    let joining = "with=\(okafors.maya)&assessment=\(id)&why=She+minds+them"

    #expect(try await browser.get("\(path)?with=\(okafors.maya)&assessment=other").status == 404)
    let page = try await browser.get("\(path)?with=\(okafors.maya)&assessment=\(id)").page
    #expect(page.contains("Begin for this child too"))
    #expect(try await browser.post(path, joining).status == 422)
    let begun = try await browser.post(
      path, joining + "&earlier=\(earlier)&what_earlier_show=She+minded+them+then")
    #expect(begun.location?.hasPrefix("\(form)/new?assessment=\(id)") == true)
    let about = try await browser.get("\(form)/new?step=people").page
    for name in ["Samuel", "Adaeze"] { #expect(about.contains("<li><bdi>\(name) Okafor")) }
  }

  @Test func `R-050 nobody completes it about a child for whom it was not begun`() async throws {
    let okafors = try await OkaforSite()
    let form = try #require(
      try ShippedStrategies.library.get().forms(in: nil).first { $0.id == "early-help-assessment" })
    let begun = AssessmentBeginning(
      okafors.maya, AssessmentStarted(assessment: "a-1", purpose: .earlyHelp, why: "Worries"))
    let store = okafors.site.store
    try await StartAssessment(store: store)([begun], once: nil, by: Colleague.priya.worker)
    let filled = FilledForm(
      form: form,
      completion: Completion(
        of: form.instrument, about: [ID(okafors.maya.value), ID(okafors.samuel.value)]),
      assessment: "a-1")

    let refused = await #expect(throws: Refused.self) {
      try await CompleteForm(store: store)(
        filled, about: okafors.maya, once: nil, by: Colleague.priya.worker)
    }
    #expect(
      refused?.objections.contains {
        $0.rule?.id == "R-050" && $0.message.contains("Begin the assessment for Samuel Okafor too")
      } == true)
  }

  @Test func `R-068 R-130 each child is heard and known from time spent with that child`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let (hers, his) = (
      try await okafors.tell(
        ChildsVoice(wasSeen: true, words: "I like maths", isDirectWork: true),
        about: [okafors.maya]),
      try await okafors.tell(
        ChildsVoice(wasSeen: true, observation: "He smiles", isDirectWork: true),
        about: [okafors.samuel])
    )
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let step = try await browser.get("\(path)/new?step=each-child").page
    #expect(step.contains("name=\"direct-work.\(okafors.maya)\" value=\"\(hers)\""))
    #expect(step.contains("name=\"heard-in.\(okafors.samuel)\" value=\"\(his)\""))
    #expect(!step.contains("name=\"heard-in.\(okafors.maya)\" value=\"\(his)\""))
    let body = okafors.familyAssessment(samuel: "Sleeps well")
      .replacing("overruled.R-068.\(okafors.maya)=Seen+by+the+school+every+day", with: "a=b")
      .replacing("overruled.R-068.\(okafors.samuel)", with: "c")
      .replacing("a=b", with: form(["direct-work.\(okafors.maya)": hers.value]))

    let refused = try await browser.post(path, body)
    #expect(refused.status == 422)
    #expect(refused.page.contains("Samuel Okafor: Choose the time spent with the child"))
    #expect(!refused.page.contains("Maya Okafor: Choose the time spent with the child"))
    let saved = try await browser.post(
      path,
      body + "&"
        + form([
          "direct-work.\(okafors.samuel)": his.value, "heard-in.\(okafors.samuel)": his.value,
        ]))
    #expect(saved.status == 303)
    let family = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    #expect(family[0].content.directWork.isEmpty && family[0].content.voice.entries.isEmpty)
    let own = try await okafors.said(ChildAssessed.self, about: okafors.samuel)
    #expect(own[0].content.directWork == [his] && own[0].content.voice.entries == [his])

    // Neither part can lose by correction what the two of them rest on.
    let correction = okafors.path(okafors.samuel, "assessments/\(own[0].id)/correction")
    let asked = try await browser.get(correction)
    let kept = try Completion(json: Array(try #require(own[0].content.form).json.utf8))
    var without = FormBody(kept).without(["direct-work.\(okafors.samuel)"])
    without.add("reason", "It was another day")
    without.add("asked", try #require(asked.field("asked")))
    let bare = try await browser.post(correction, without.encoded)
    #expect(bare.status == 422)
    #expect(bare.page.contains("Choose the time spent with the child"))
    let whole = okafors.path(okafors.maya, "assessments/\(family[0].id)/correction")
    let family2 = try await browser.get(whole)
    var history = FormBody(
      try Completion(json: Array(try #require(family[0].content.form).json.utf8))
    ).without(["history"])
    history.add("history", "Four moves")
    history.add("reason", "There was one more")
    history.add("asked", try #require(family2.field("asked")))
    let corrected = try await browser.post(whole, history.encoded)
    #expect(corrected.status == 303, "\(corrected.page)")
  }

  @Test
  func `an assessment joined to one that is no longer made is filled in on the child’s own page`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let id = try #require(
      try await okafors.said(AssessmentStarted.self, about: okafors.maya).first
    ).content.assessment
    try await okafors.tell(
      AssessmentCompleted(assessment: id, purpose: .earlyHelp), about: [okafors.maya])

    let own = try await browser.get(
      okafors.path(okafors.samuel, "forms/early-help-assessment/new?assessment=\(id)"))
    #expect(own.status == 200)
    let late = try await browser.post(
      okafors.path(okafors.adaeze, "assessments/start/early-help-assessment"),
      "with=\(okafors.maya)&assessment=\(id)&why=She+minds+them")
    #expect(late.status == 422)
    #expect(late.page.contains("finished or closed while you wrote this"))
    #expect(late.page.contains("She minds them"))
  }

  @Test func `words kept for one child, or for one agency, and a child’s own are not taken over`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    func told(_ words: String) -> AssessmentCompleted {
      AssessmentCompleted(
        assessment: "a-0", purpose: .childAndFamily,
        findings: [FindingStated(finding: .history, words: words)])
    }
    try await okafors.tell(told("Hers alone"), about: [okafors.maya], on: "2025-01-04")
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let earlier = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first
    ).id
    let begun = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      form([
        "why": "Cold", "also_about": okafors.samuel.value, "earlier": earlier.value,
        "what_earlier_show": "Moves",
      ]))
    #expect(begun.status == 303)

    let step = try await browser.get("\(path)/new?step=before").page
    #expect(step.contains("Hers alone") && !step.contains("Take these words over"))
    let draft = "&draft_path=\(path)/new&draft_title=Early+help"
    let taken = try await browser.post(path, "take=history" + draft)
    #expect(taken.location == "\(path)/new")
    #expect(
      !(try await browser.get("\(path)/new?step=before").page.contains("\nHers alone</textarea>")))
    #expect(try await okafors.said(AssessmentCompleted.self, about: okafors.samuel).isEmpty)
  }

  @Test func `R-076 what was assessed before is taken over only by choice, and then put right`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    _ = try await browser.post(path, okafors.familyAssessment(samuel: "Sleeps in a drawer"))
    let (own, his) = (
      try #require(try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first).id,
      try #require(
        try await okafors.said(AssessmentCompleted.self, about: okafors.samuel).first
      ).id
    )
    let read = form([
      "why": "Again", "also_about": okafors.samuel.value, "earlier": own.value,
      "what_earlier_show": "Still so", "earlier.\(okafors.samuel)": his.value,
      "what_earlier_show.\(okafors.samuel)": "Still so",
    ])
    let again = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"), read)
    #expect(again.status == 303, "\(again.page)")

    let step = try await browser.get("\(path)/new?step=each-child").page
    #expect(step.contains("Take these words over"))
    #expect(!step.contains("\nSleeps in a drawer</textarea>"))
    let draft = "&draft_path=\(path)/new&draft_title=Early+help"
    let taken = try await browser.post(
      path, "take=situation.\(okafors.samuel)&history=Four+moves" + draft)
    #expect(taken.location == "\(path)/new?step=each-child")
    _ = try await browser.post(
      path,
      form([
        "take": "unmet-needs.\(okafors.maya)", "situation.\(okafors.samuel)": "Now a cot.",
        "history": "Four moves", "unmet.\(okafors.maya)": "unmet",
        "unmet-needs.\(okafors.maya).0.need": "A coat",
      ]) + draft)
    let after = try await browser.get("\(path)/new?step=each-child").page
    #expect(after.contains("\nNow a cot.</textarea>"))
    #expect(after.contains("value=\"A coat\"") && after.contains("value=\"Breakfast\""))
    #expect(
      try await browser.get("\(path)/new?step=before").page.contains("\nFour moves</textarea>"))
  }
}
