import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct FeedbackTests {
  @Test func `R-138 in Bury parents and children are due to be asked when early help begins`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await follow("bury", okafors)
    try await okafors.tell(
      PlanWritten(plan: "plan-1", kind: .earlyHelp), about: [okafors.maya], on: "2025-02-10")
    let browser = try await okafors.browser()

    let due = try await browser.get(okafors.path(okafors.maya, "voice")).page
    let saved = try await browser.post(
      okafors.path(okafors.maya, "feedback"),
      form([
        "from": "parent", "told_by": "Ngozi", "stage": "early_help", "state": "given",
        "words": "Somebody listened", "made_difference": "yes", "occurred": "today",
      ]))
    let after = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(due.contains("Early help: parent or carer"))
    #expect(due.contains("Early help: child"))
    #expect(due.contains("since 10 February 2025"))
    #expect(saved.location == okafors.path(okafors.maya, "voice?done=saved"))
    #expect(after.contains("Somebody listened"))
    #expect(after.contains("Not answered yet"))
    let given = try await okafors.said(FeedbackGiven.self, about: okafors.maya)
    #expect(given.map(\.entry.contents?.toldBy) == ["Ngozi"])
  }

  @Test func `a place whose strategy names no points has nobody due`() async throws {
    let okafors = try await OkaforSite()
    try await follow("herefordshire", okafors)
    try await okafors.tell(
      PlanWritten(plan: "plan-1", kind: .earlyHelp), about: [okafors.maya], on: "2025-02-10")
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(page.contains("Nobody has been asked yet."))
    #expect(!page.contains("Early help: child"))
  }

  @Test func `R-139 those who said it are told what came of it, and why`() async throws {
    let okafors = try await OkaforSite()
    let given = try await okafors.tell(
      FeedbackGiven(from: .child, stage: .closure, state: .given, words: "Come sooner"),
      about: [okafors.maya])
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "feedback-answers")
    let told = form([
      "feedback": given.value, "what_was_done": "We call within a week", "told_on[day]": "4",
      "told_on[month]": "3", "told_on[year]": "2025",
    ])

    let without = try await browser.post(path, told)
    let with = try await browser.post(path, told + "&why=Waiting+was+too+long")
    let page = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(without.page.contains("<a href=\"#why\">Enter why"))
    #expect(with.status == 303)
    #expect(page.contains("Come sooner"))
    #expect(page.contains("They were told on 4 March 2025."))
  }

  @Test func `R-139 feedback given on a form is answered too, and noticed while it is not`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let given = try await okafors.tell(
      InstrumentCompleted(
        form: CompletedForm(
          form: "parent-feedback", version: 2, title: "What parents think", json: "{}"),
        feedback: FeedbackAsked(from: .parent, stage: .earlyHelp)), about: [okafors.maya])
    let voice = okafors.path(okafors.maya, "voice")

    let open = try await browser.get(voice).page
    #expect(open.contains("What they answered on the form"))
    #expect(open.contains("feedback-answers/new?feedback=\(given)"))
    okafors.site.clock.move(seconds: 40 * 86_400)
    let later = try await okafors.browser()
    let overview = "/people/\(okafors.maya)"
    #expect(
      try await later.get(overview).page.contains("Tell them what came of their feedback"))
    let asked = try await later.get(
      okafors.path(okafors.maya, "feedback-answers/new?feedback=\(given)")
    ).page
    #expect(asked.contains("/assessments/\(given)"))
    let saved = try await later.post(
      okafors.path(okafors.maya, "feedback-answers"),
      form([
        "feedback": given.value, "what_was_done": "We come on Mondays", "why": "Her day off",
        "told_on[day]": "4", "told_on[month]": "3", "told_on[year]": "2025",
      ]))
    #expect(saved.status == 303, "\(saved.page)")
    #expect(try await later.get(voice).page.contains("We come on Mondays"))
    #expect(
      !(try await later.get(overview).page
        .contains("Tell them what came of their feedback")))
  }

  @Test func `somebody who would rather not is recorded so, with no words`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "feedback"),
      form([
        "from": "child", "stage": "closure", "state": "declined", "words": "left over",
        "occurred": "today",
      ]))

    let given = try await okafors.said(FeedbackGiven.self, about: okafors.maya)
    #expect(given.map(\.content.state) == [.declined])
    #expect(given.map(\.content.words) == [nil])
  }

  private func follow(_ strategy: String, _ okafors: OkaforSite) async throws {
    let administrator = try await okafors.browser(of: .ada)
    let answer = try await administrator.post("/place/strategy", "strategy=\(strategy)")
    #expect(answer.status == 303)
  }
}
