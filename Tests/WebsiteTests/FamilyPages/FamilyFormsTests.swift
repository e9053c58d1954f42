import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A child or parent fills in a form that is made for them, with a one-time code.
struct FamilyFormsTests {
  @Test func `a child fills in three houses, and the worker reads it as the child’s own words`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (phone, _, asked) = try await okafors.opened("form.three-houses")
    let sent = try await phone.post(
      "/family/answer",
      asked.hidden + "&"
        + form([
          "worries": "The dark stairs", "good-things": "My cat", "wishes": "A bed of my own",
          "go": "send",
        ]))

    #expect(asked.heading == "Three houses")
    #expect(asked.page.contains("What is in your house of worries?"))
    for practitioners in ["Where were you?", "Who interpreted", "What did you do about"] {
      #expect(!asked.page.contains(practitioners), "\(practitioners)")
    }
    #expect(sent.location == "/family/thank-you")
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    #expect(said.entry.envelope.basis == .childsWords && said.entry.isFromFamily)
    #expect(said.content.form.form == "three-houses")
    let voice = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page
    #expect(
      voice.contains(
        "<blockquote class=\"words\"><p><span class=\"as-typed\">What is in your house"))
    #expect(voice.contains("Nobody has recorded what was done about it."))
    #expect(voice.contains("“Three houses”: code made on 4 March 2025"))
    #expect(voice.contains("/assessments/\(said.id)\">See what they wrote"))
    let read = try await okafors.browser().get(okafors.path(okafors.maya, "assessments/\(said.id)"))
    #expect(read.page.contains("The child, with a one-time code from Priya Nair"))
    #expect(read.page.contains("The dark stairs") && !read.page.contains("Put this form right"))
    #expect(LastSeen(try await okafors.entries(about: okafors.maya)) == nil)
  }

  @Test func `R-138 R-139 a child’s feedback on a form closes the point, and is answered`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("bury")
    try await okafors.tell(
      PlanWritten(plan: "plan-1", kind: .earlyHelp), about: [okafors.maya], on: "2025-02-10")
    let voice = okafors.path(okafors.maya, "voice")
    let due = try await okafors.browser().get(voice).page
    let code = try await okafors.familyCode(
      for: okafors.maya,
      asking: ["purpose": "form.child-feedback", "stage.child-feedback": "early_help"])
    let phone = okafors.site.browser

    let asked = try await phone.post("/family", form(["code": code]))
    _ = try await phone.post(
      "/family/answer",
      asked.hidden + "&" + form(["heard": "yes", "good": "Mondays", "go": "send"]))

    #expect(
      due.contains(
        "Early help: child</dt><dd class=\"summary-value\"><strong class=\"tag tag-amber\">Due"))
    #expect(asked.heading == "What you think of the help")
    #expect(!asked.page.contains("At which point"))
    let given = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    #expect(given.content.feedback == FeedbackAsked(from: .child, stage: .earlyHelp))
    let completion = try Completion(json: Array(given.content.form.json.utf8))
    #expect(completion.answer("when") == .choice("early-help"))
    #expect(
      completion.answers[AnswerPlace("when")]?.by.value == Colleague.priya.worker.practitioner.value
    )
    #expect(completion.answers[AnswerPlace("heard")]?.by.value == okafors.maya.value)
    let after = try await okafors.browser().get(voice).page
    #expect(
      after.contains("Mondays") && after.contains("feedback-answers/new?feedback=\(given.id)"))
    #expect(
      !after.contains(
        "Early help: child</dt><dd class=\"summary-value\"><strong class=\"tag tag-amber\">Due"))
    let answered = try await okafors.browser().post(
      okafors.path(okafors.maya, "feedback-answers"),
      form([
        "feedback": given.id.value, "what_was_done": "Mondays stay", "why": "You like them",
        "told_on[day]": "4", "told_on[month]": "3", "told_on[year]": "2025",
      ]))
    #expect(answered.status == 303)
    let home = try await okafors.browser(of: .ellis).get("/").page
    #expect(!home.contains("A family has written"))
  }

  @Test func `a parent fills in the form for parents; it is theirs and not the child’s words`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(CaseClosed(reason: .movedAway, why: "To Leeds"), about: [okafors.maya])
    let code = try await okafors.familyCode(
      for: okafors.ngozi,
      asking: ["purpose": "form.parent-feedback", "stage.parent-feedback": "closure"])
    let phone = okafors.site.browser

    let asked = try await phone.post("/family", form(["code": code]))
    _ = try await phone.post(
      "/family/answer",
      asked.hidden + "&" + form(["listened": "partly", "what-helped": "The boiler", "go": "send"]))

    let given = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    #expect(given.content.feedback == FeedbackAsked(from: .parent, stage: .closure))
    #expect(given.content.childsWords == nil)
    #expect(given.entry.contents?.toldBy == "Ngozi Okafor, with a one-time code")
    let picture = try #require(
      Picture(
        of: okafors.maya, entries: try await okafors.entries(about: okafors.maya).known,
        on: "2025-03-04"))
    #expect(Hearing.all(in: picture).isEmpty)
  }

  @Test func `a form in parts keeps what was typed on each, also when somebody goes back`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (phone, _, first) = try await okafors.opened("form.everyday-needs-child")
    let second = try await phone.post(
      "/family/answer", first.hidden + "&" + form(["food": "no", "go": "next"]))
    let back = try await phone.post(
      "/family/answer", second.hidden + "&" + form(["wants": "\"Toast\" & jam", "go": "back"]))
    let again = try await phone.post(
      "/family/answer", back.hidden + "&" + form(["food": "sometimes", "go": "next"]))
    let sent = try await phone.post(
      "/family/answer", again.hidden + "&" + form(["wants": "\"Toast\" & jam", "go": "send"]))

    #expect(first.page.contains("Part 1 of 2") && second.page.contains("Part 2 of 2"))
    #expect(second.page.contains("name=\"food\" value=\"no\""))
    #expect(back.page.contains("Part 1 of 2"))
    #expect(back.page.contains("name=\"wants\" value=\"&quot;Toast&quot; &amp; jam\""))
    #expect(again.page.contains("&quot;Toast&quot; &amp; jam</textarea>"))
    #expect(sent.location == "/family/thank-you")
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    let completion = try Completion(json: Array(said.content.form.json.utf8))
    #expect(completion.answer("food") == .choice("sometimes"))
    #expect(said.content.childsWords == "\"Toast\" & jam")
  }

  @Test func `what is missing is said beside it with nothing lost, and one tick is an answer`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (phone, _, asked) = try await okafors.opened("form.three-houses")

    let missing = try await phone.post(
      "/family/answer",
      asked.hidden + "&" + form(["worries": "The dark", "wishes": "A lamp", "go": "send"]))
    let sent = try await phone.post(
      "/family/answer",
      missing.hidden + "&"
        + form([
          "worries": "The dark", "wishes": "A lamp",
          "good-things.why-not": Instrument.ratherNotSay, "go": "send",
        ]))

    #expect(missing.status == 422)
    #expect(missing.page.contains("<a href=\"#good-things\">Answer “What is in your house of good"))
    #expect(missing.page.contains("The dark</textarea>"))
    #expect(sent.location == "/family/thank-you")
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    let completion = try Completion(json: Array(said.content.form.json.utf8))
    #expect(completion.answer("good-things") == .couldNotAnswer(Instrument.ratherNotSay))
    #expect(said.content.childsWords?.contains("rather not") == false)
  }

  @Test func `only what fits whoever the code is for can be asked, with the point where it is due`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let codes = okafors.path(okafors.maya, "family-codes")
    try await okafors.plan()

    let page = try await browser.get(okafors.path(okafors.maya, "family-codes/new")).page
    let wrong = try await browser.post(
      codes, form(["giver": okafors.ngozi.value, "purpose": "form.three-houses"]))
    let pointless = try await browser.post(
      codes, form(["giver": okafors.ngozi.value, "purpose": "form.parent-feedback"]))
    let practitioners = try await browser.post(
      codes, form(["giver": okafors.maya.value, "purpose": "form.home-conditions"]))

    for offered in ["three-houses", "child-feedback", "parent-feedback", "everyday-needs-child"] {
      #expect(page.contains("value=\"form.\(offered)\""), "\(offered)")
    }
    #expect(!page.contains("value=\"form.home-conditions\""))
    #expect(wrong.status == 422 && wrong.page.contains("“Three houses” is for the child"))
    #expect(pointless.page.contains("<a href=\"#stage-parent-feedback\">Select at which point"))
    #expect(practitioners.page.contains("<a href=\"#purpose\">Select what they are asked"))
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).isEmpty)
  }

  @Test func `no part of a form shows anything about anybody`() async throws {
    let okafors = try await OkaforSite()
    let (phone, _, first) = try await okafors.opened("form.everyday-needs-child")
    let second = try await phone.post("/family/answer", first.hidden + "&go=next")

    for page in [first.page, second.page] {
      for name in ["Maya", "Okafor", "Priya", "Hill Primary", "href=\"/people", "Sign out"] {
        #expect(!page.contains(name), "\(name)")
      }
      #expect(page.contains("Leave this page now") && page.contains("0800 1111"))
    }
  }
}
