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
    let drawn = form(["direct-work.\(okafors.maya)": hers.value])
    let body = okafors.familyAssessment(samuel: "Sleeps well").replacing(
      form(["overruled.R-068": "Seen by the school every day"]), with: drawn)

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
