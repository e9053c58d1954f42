import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// The rules of practice as the page carries them, end to end.
struct ConcernRulesTests {
  @Test func `R-001 a judgement is a person’s, with why`() async throws {
    let without = try await send(["judgement": "Care is not good enough"])
    let with = try await send([
      "judgement": "Care is not good enough", "judgement_reason": "Cold and hungry all week",
      "pattern": "emerging",
    ])

    #expect(without.answer.page.contains("<a href=\"#judgement_reason\">Enter why you judge so"))
    #expect(with.concern?.judgement.reason == "Cold and hungry all week")
    #expect(with.author == Colleague.priya.id)
  }

  @Test func `R-002 whether it is meant is never needed`() async throws {
    let sent = try await send([:])

    #expect(sent.answer.status == 303)
    #expect(sent.concern?.judgement.seemsDeliberate == nil)
  }

  @Test
  func `R-006 R-008 the stage’s own examples stand beside the types, to read and not to tick`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let maya = try await browser.get(okafors.path(okafors.maya, "concerns/new")).page
    let samuel = try await browser.get(okafors.path(okafors.samuel, "concerns/new")).page

    #expect(maya.contains("What each type can look like: Primary age (5 to 11)"))
    #expect(maya.contains(GuidanceIsNoChecklist.caution))
    #expect(!maya.contains(AgeStage.tieBreak))
    #expect(samuel.contains("What each type can look like: Infancy (birth to 2)"))
    for example in Guidance.examples(of: .physical, at: .primary) {
      #expect(maya.contains("<li>\(example)</li>"))
    }
  }

  @Test func `R-006 at two the page says how the stages were told apart`() async throws {
    let okafors = try await OkaforSite()
    let two = try await okafors.site.register(
      Registration(
        stage: .child, name: PersonName(given: "Kit", family: "Okafor"), bornOn: "2023-02-10"))
    let browser = try await okafors.browser(of: .noor)

    let page = try await browser.get(okafors.path(two, "concerns/new")).page

    #expect(page.contains(AgeStage.tieBreak))
  }

  @Test func `R-007 it is asked whether it began at this stage or before`() async throws {
    #expect(try await send(["onset": "earlier"]).concern?.sign.onset == .earlier)
  }

  @Test func `R-009 before birth the five signs are asked, and the mother’s record has it too`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.unborn, "concerns/new")).page
    let answer = try await browser.post(
      okafors.path(okafors.unborn, "concerns"),
      form([
        "what_was_seen": "Two scans missed", "prenatal": "missed_antenatal_care",
        "is_in_immediate_danger": "no", "occurred": "today", "basis": "fact",
      ]))

    for sign in PrenatalIndicator.allCases { #expect(page.contains("value=\"\(sign.rawValue)\"")) }
    #expect(page.contains("record of the mother, <bdi>Ngozi Okafor</bdi>"))
    #expect(answer.status == 303)
    let entry = try #require(try await okafors.said(Concern.self, about: okafors.ngozi).first)
    #expect(entry.entry.envelope.subjects == [okafors.unborn, okafors.ngozi])
    #expect(entry.content.sign.prenatal == [.missedAntenatalCare])
  }

  @Test
  func `R-010 R-013 R-014 R-015 the route, the cause, the relationship and the pattern are kept`()
    async throws
  {
    let concern = try #require(
      try await send([
        "legal_routes": "civil", "legal_routes": "criminal", "root_causes": "money",
        "root_causes": "depression", "relationship_broken_down": "no", "pattern": "persistent",
      ]).concern)

    #expect(concern.judgement.legalRoutes == [.civil, .criminal])
    #expect(concern.circumstances.rootCauses == [.money, .depression])
    #expect(concern.circumstances.relationshipBrokenDown == .no)
    #expect(concern.judgement.pattern == .persistent)
  }

  @Test func `R-011 material need is kept apart from care, with the help offered`() async throws {
    let sent = try await send([
      "material_needs": "heating", "need_note": "Meter is empty by Thursday",
      "help_offered": "Fuel voucher",
    ])
    let needOnly = try await send(["types": "", "material_needs": "food"], without: ["types"])

    #expect(sent.concern?.materialNeed.needs == [.heating])
    #expect(sent.concern?.materialNeed.helpOffered == "Fuel voucher")
    #expect(needOnly.answer.page.contains("Going without is not neglect by itself"))
  }

  @Test func `R-016 R-017 neglect behind another harm, and what is beside it, are kept`()
    async throws
  {
    let concern = try #require(
      try await send([
        "primary_category": "emotional_abuse", "secondary_categories": "neglect",
        "overlaps": "domestic_abuse", "other_overlap": "Debt collectors at the door",
      ]).concern)

    #expect(concern.categories.primary == .emotionalAbuse)
    #expect(concern.categories.secondary == [.neglect])
    #expect(concern.categories.overlaps == [.domesticAbuse])
    #expect(concern.countsAsNeglect)
  }

  @Test func `R-018 what kept somebody from judging is asked`() async throws {
    let concern = try await send(["could_not_judge_because": "I do not know what is usual"]).concern

    #expect(concern?.judgement.couldNotJudgeBecause == "I do not know what is usual")
  }

  @Test func `R-021 R-022 R-023 what makes harm likelier, or harder to see, is asked`()
    async throws
  {
    let circumstances = try #require(
      try await send([
        "vulnerabilities": "goes_missing", "harder_to_see": "home_educated",
        "parental_factors": "fathers_mental_health",
      ]).concern?.circumstances)

    #expect(circumstances.vulnerabilities == [.goesMissing])
    #expect(circumstances.harderToSee == [.homeEducated])
    #expect(circumstances.parentalFactors == [.fathersMentalHealth])
  }

  @Test func `R-024 other children of the home are ticked as considered, by name and age`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "concerns/new")).page
    _ = try await browser.post(
      okafors.path(okafors.maya, "concerns"),
      form([
        "what_was_seen": "Alone after school", "types": "supervision",
        "is_in_immediate_danger": "no", "occurred": "today", "basis": "fact",
        "other_children_considered": okafors.adaeze.value, "also_about": okafors.samuel.value,
      ]))

    #expect(page.contains("Adaeze Okafor, 14 years"))
    let said = try #require(try await okafors.said(Concern.self, about: okafors.maya).first)
    #expect(said.content.circumstances.otherChildrenConsidered == [okafors.adaeze])
    #expect(said.entry.envelope.subjects == [okafors.maya, okafors.samuel])
  }

  @Test func `R-025 R-026 behaviour is asked of the young and injury of the small`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let adaeze = try await browser.get(okafors.path(okafors.adaeze, "concerns/new")).page
    let samuel = try await browser.get(okafors.path(okafors.samuel, "concerns/new")).page

    #expect(adaeze.contains("name=\"behaviour_cause\""))
    #expect(!adaeze.contains("name=\"injury_explanation_fits\""))
    #expect(samuel.contains("name=\"injury_explanation_fits\""))
    #expect(!samuel.contains("name=\"behaviour_cause\""))
  }

  @Test func `R-027 men in or around the family are asked about`() async throws {
    let concern = try await send(["men_considered": "Daniel takes her to school"]).concern

    #expect(concern?.circumstances.menConsidered == "Daniel takes her to school")
  }

  @Test func `R-031 whoever is worried about an adult must say whether there are children`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let fields: KeyValuePairs = [
      "what_was_seen": "Not coping", "types": "emotional", "is_in_immediate_danger": "no",
      "occurred": "today", "basis": "opinion",
    ]

    let without = try await browser.post(okafors.path(okafors.ngozi, "concerns"), form(fields))
    let with = try await browser.post(
      okafors.path(okafors.ngozi, "concerns"),
      form(fields) + "&" + form(["are_there_children": "yes", "also_about": okafors.maya.value]))

    #expect(without.page.contains("<a href=\"#are_there_children\">Select whether there are"))
    #expect(with.status == 303)
    #expect(try await okafors.said(Concern.self, about: okafors.maya).count == 1)
  }

  @Test func `R-032 R-035 the second question, and what one’s own agency can do, are kept`()
    async throws
  {
    let response = try #require(
      try await send([
        "second_question": "Who puts her to bed?", "second_answer": "Her sister",
        "own_agency_can_do": "Breakfast club from tomorrow",
      ]).concern?.response)

    #expect(
      response.secondQuestion
        == SecondQuestion(question: "Who puts her to bed?", answer: "Her sister"))
    #expect(response.ownAgencyCanDo == "Breakfast club from tomorrow")
  }

  @Test func `R-034 R-020 what was noticed, and early help, are offered when it is saved`()
    async throws
  {
    let okafors = try await OkaforSite()
    for day in ["2025-01-10", "2025-02-10"] as [LocalDate] {
      try await okafors.tell(
        Concern.coldAndHungry, about: [okafors.maya], on: .on(.day(day)))
    }
    let sent = try await send([:], to: okafors)

    let page = try await sent.browser.get(try #require(sent.answer.location)).page

    #expect(page.contains("Concern recorded"))
    #expect(page.contains("Consider an early help assessment"))
    #expect(page.contains("Rule R-020"))
    #expect(page.contains("/chronology\""))
    #expect(page.contains("’s page</a>") && page.contains("/assessments#begin\""))
    #expect(page.contains("never a decision or a score"))
  }

  private struct Sent {
    let answer: Answer
    let browser: Browser
    let concern: Concern?
    let author: ID<Practitioner>?
  }

  /// Sends the shortest concern about Maya with more in it.
  private func send(
    _ more: KeyValuePairs<String, String>, without left: Set<String> = [],
    to given: OkaforSite? = nil
  ) async throws -> Sent {
    var okafors = given
    if okafors == nil { okafors = try await OkaforSite() }
    let site = try #require(okafors)
    let browser = try await site.browser()
    let shortest: KeyValuePairs = [
      "what_was_seen": "Cold hands", "types": "physical", "is_in_immediate_danger": "no",
      "occurred": "today", "basis": "fact",
    ]
    let fields = shortest.filter { !left.contains($0.key) } + Array(more)
    let body = fields.map { form([$0.key: $0.value]) }.joined(separator: "&")
    let answer = try await browser.post(site.path(site.maya, "concerns"), body)
    let said = try await site.said(Concern.self, about: site.maya).last
    return Sent(
      answer: answer, browser: browser, concern: said?.content,
      author: said?.entry.envelope.author.practitioner)
  }
}
