import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: less help, and an end of it, against what the record says.
struct LessHelpTests {
  private let achieved = OutcomeProgress(
    line: "coat", outcome: PlanLine.coat.outcome, progress: .achieved, evidence: "I say so")

  /// A plan at level 3 whose last review found something.
  private func reviewed(_ progress: Progress) -> Story {
    var story = Story.planned()
    story.tell(LevelDecided.at(3), on: "2025-03-06")
    story.tell(ReviewHeld.finding(.better), on: "2025-03-07")
    story.tell(ReviewHeld.finding(progress), on: "2025-03-08")
    return story
  }

  private func down(_ reason: StepDownReason = .outcomesAchieved) -> LevelDecided {
    var decided = LevelDecided.at(2, .stepDown)
    decided.reason = reason
    decided.outcomes = [achieved]
    return decided
  }

  private func closing(
    _ reason: StepDownReason = .outcomesAchieved, _ outcomes: [OutcomeProgress]? = nil
  ) -> CaseClosed {
    CaseClosed(
      reason: reason, why: "Warm now", outcomes: outcomes ?? [achieved], whoToTurnTo: "School")
  }

  @Test func `R-043 R-047 less help is never urgent, and more help is never held up`() throws {
    var story = reviewed(.worse)
    var less = down()
    less.isUrgent = true
    #expect(try story.objections(to: less).map(\.question).contains("outcomes.coat"))

    story.tell(LevelDecided.at(2, .stepDown), on: "2025-03-09")
    var more = LevelDecided.at(3, .stepUp)
    more.evidence = []
    #expect(try !story.objections(to: more).isEmpty)
    more.isUrgent = true
    #expect(try story.objections(to: more).isEmpty)
  }

  @Test(arguments: [Progress.same, .worse, .notKnown])
  func `R-047 an outcome called achieved is held against what the last review found`(
    _ progress: Progress
  ) throws {
    let story = reviewed(progress)
    let found = try story.objections(to: down(.needsAreLower))
    #expect(found.map(\.question) == ["outcomes.coat"])
    #expect(
      found.first?.message.contains(
        "The review of 8 March 2025 found: \(progress.label.lowercased())") == true)
    let closing = try story.objections(to: closing(.movedAway))
    #expect(closing.map(\.question) == ["outcomes.coat"])
    let ended = PlanEnded(plan: "plan-1", ending: .other, outcomes: [achieved])
    #expect(try story.objections(to: ended).map(\.question) == ["outcomes.coat"])

    var reasoned = down(.needsAreLower)
    reasoned.overruled = [Overruling(DecisionsRestOnOutcomes.rule, why: "The coat came today")]
    #expect(try story.objections(to: reasoned).isEmpty)
  }

  @Test func `R-047 “outcomes achieved” while a plan goes on needs a review that found them so`()
    throws
  {
    let open = try reviewed(.better).objections(to: down())
    #expect(open.map(\.question) == ["reason"])
    #expect(open.first?.message.hasPrefix("The plan goes on, and no review has found") == true)
    #expect(try reviewed(.better).objections(to: closing()).map(\.question) == ["reason"])
    #expect(try reviewed(.better).objections(to: down(.needsAreLower)).isEmpty)
    #expect(try reviewed(.achieved).objections(to: down()).isEmpty)
    #expect(try reviewed(.achieved).objections(to: closing()).isEmpty)
  }

  @Test func `R-047 an area that the latest tool points to still speaks against less help`() throws
  {
    var story = Story.maya
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-02-01")
    story.tell(LevelDecided.at(3), on: "2025-02-02")
    func down(_ answer: Answer) -> LevelDecided {
      var decided = LevelDecided.at(2, .stepDown)
      decided.reason = .needsAreLower
      decided.concerns = [
        AreaOfConcern(tool: tool, area: "Physical care", isStillAConcern: answer)
      ]
      return decided
    }

    for answer in [Answer.yes, .notKnown] {
      let objections = try story.objections(to: down(answer))
      #expect(objections.map(\.question) == ["concerns.\(tool)"])
      #expect(objections.first?.message.contains("of 1 February 2025 pointed to") == true)
    }
    #expect(try story.objections(to: down(.no)).isEmpty)
    var closed = closing(.movedAway, [])
    closed.concerns = down(.yes).concerns
    #expect(try story.objections(to: closed).map(\.question) == ["concerns.\(tool)"])
  }

  @Test func `R-043 less help is not decided over harm said to be near without a reason`() throws {
    var refusal = AgreementAnswered.refuses
    refusal.isNearSignificantHarm = .yes
    var story = Story.maya
    story.tell(LevelDecided.at(3), on: "2025-03-01")
    story.tell(refusal, on: "2025-03-05")

    var closed = closing(.agreementEnded, [])
    let objections = try story.objections(to: closed)
    #expect(objections.map(\.rule) == [NearHarmIsReferred.rule])
    #expect(
      objections.first?.message.contains(
        "said on 5 March 2025 that the worry is near significant harm") == true)
    #expect(
      try story.objections(to: down(.needsAreLower)).map(\.rule) == [NearHarmIsReferred.rule])
    closed.overruled = [Overruling(NearHarmIsReferred.rule, why: "The father has left")]
    #expect(try story.objections(to: closed).isEmpty)

    let referral = ReferralMade(agency: "Front door", isToSocialCare: true, why: "Cold")
    story.tell(referral, on: "2025-03-04")
    #expect(!(try story.objections(to: closing(.agreementEnded, [])).isEmpty))
    story.tell(referral, on: "2025-03-05")
    #expect(try story.objections(to: closing(.agreementEnded, [])).isEmpty)
  }

  @Test func `R-043 “harm is not near” is held against an outcome that got worse`() throws {
    let worse = OutcomeProgress(
      line: "coat", outcome: PlanLine.coat.outcome, progress: .worse, evidence: "No coat")
    #expect(
      try reviewed(.better).objections(to: closing(.agreementEnded, [worse])).map(\.rule)
        == [NearHarmIsReferred.rule])
    #expect(
      try reviewed(.worse).objections(to: closing(.agreementEnded, [worse])).map(\.rule)
        == [NearHarmIsReferred.rule])
    #expect(
      try reviewed(.better).objections(to: closing(.movedAway, [worse])).isEmpty)
  }

  @Test func `R-043 R-047 whoever looks at the decision is told what speaks against it`() throws {
    var refusal = AgreementAnswered.refuses
    refusal.isNearSignificantHarm = .yes
    var story = reviewed(.worse)
    let near = story.tell(refusal, on: "2025-03-09")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-03-09")
    story.tell(closing(.agreementEnded), on: "2025-03-10")

    let picture = try story.picture(in: .saltmarshApprovingEnds)
    let decision = try #require(picture.involvement.endingThatWaits?.entry)
    let against = picture.speaksAgainst(decision)

    #expect(against.map(\.entry).contains(near) && against.map(\.entry).contains(tool))
    let words = against.map(\.words).joined(separator: "\n")
    #expect(words.contains("said on 9 March 2025 that the worry is near significant harm."))
    #expect(words.contains("No referral to children’s social care is on the record."))
    #expect(words.contains("The review of 8 March 2025 found: worse, of “Maya is warm"))
    #expect(words.contains("“Saltmarsh Grades” of 9 March 2025 points to “Physical care”."))
  }

  @Test func `R-047 what goes on by law, and a child nobody answered, speak against an end`() throws
  {
    var story = Story.planned(.childProtection)
    let enquiry = story.tell(
      StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-06")
    let wrote = story.tell(
      ChildsVoice(wasSeen: true, mode: .heardOnly, words: "I hide"), on: "2025-03-07",
      source: .familyPage)
    let same = OutcomeProgress(
      line: "coat", outcome: PlanLine.coat.outcome, progress: .same, evidence: "No coat")
    let end = story.tell(closing(.needsAreLower, [same]), on: "2025-03-10")
    let picture = try story.picture(in: .saltmarshApprovingEnds)
    let decision = try #require(picture.involvement.endingThatWaits?.entry)
    let plan = try #require(picture.involvement.openPlans.first).current.id
    let against = picture.speaksAgainst(decision)
    #expect(Set(against.map(\.entry)).isSuperset(of: [plan, enquiry, wrote, end]))
    #expect(
      against.map(\.words).contains("The child protection plan of 4 March 2025 goes on."))
  }

  @Test func `R-043 R-047 so is whoever looks at a decision that nothing follows`() throws {
    var refusal = AgreementAnswered.refuses
    refusal.isNearSignificantHarm = .yes
    var story = reviewed(.worse)
    let near = story.tell(refusal, on: "2025-03-09")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-03-09")
    let referral = story.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true, why: "Alone at night"),
      on: "2025-03-09")
    let none = story.tell(
      StatutoryDecision(action: .none, why: "Seen at school"), on: "2025-03-10", by: .amina)
    let nothing = story.tell(
      NoFurtherAction(referral: referral, why: "Seen", advice: "Ask school"), on: "2025-03-10",
      by: .amina)
    let longTerm = story.tell(
      LongTermMarked(kind: .parallelParenting, why: "An illness"), on: "2025-03-10")
    var place = LocalPractice.saltmarsh
    place.approvedByAnother = [
      StatutoryDecision.kind.name, NoFurtherAction.kind.name, LongTermMarked.kind.name,
    ]

    let picture = try story.picture(in: place)
    func against(_ id: ID<Entry>) throws -> [SpeaksAgainst] {
      picture.speaksAgainst(
        try #require(picture.chronology.lines.first { $0.entry.id == id }).entry)
    }
    let review = try #require(picture.involvement.openPlans.first?.reviews.last).id
    #expect(Set(try against(none).map(\.entry)) == [near, referral, review, tool])
    #expect(Set(try against(nothing).map(\.entry)) == [near, referral, tool])
    #expect(Set(try against(longTerm).map(\.entry)) == [near, review])
    #expect(try against(none).contains { $0.words.contains("“Alone at night”") })
    #expect(try against(none).allSatisfy { !$0.words.contains("after help was refused") })
    let enquiry = story.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-10")
    let line = try #require(
      try story.picture(in: place).chronology.lines.first { $0.entry.id == enquiry })
    #expect(picture.speaksAgainst(line.entry).isEmpty)
  }
}

extension LocalPractice {
  /// Saltmarsh, where another person looks at an end of the work.
  fileprivate static var saltmarshApprovingEnds: LocalPractice {
    var place = LocalPractice.saltmarsh
    place.approvedByAnother.insert(CaseClosed.kind.name)
    return place
  }
}
