import Examples
import Returns
import Testing
import Vocabulary

struct ChildFactsTests {
  let source = ReturnSource(digest: "abc", collection: 2025, authority: "881")

  private func facts(_ child: ChildDraft, year: Int = 2025) throws -> ChildFacts {
    var writer = ReturnWriter(year: year)
    writer.add(child)
    writer.finish()
    let read = try #require(Reading(writer.take()).children.first)
    return try #require(read.facts(from: source))
  }

  @Test func `a child with a protection plan gives dated facts`() throws {
    let facts = try facts(.protected)

    #expect(facts.childID == "MAYA1")
    #expect(facts.sex == "F" && facts.bornOn == "2015-06-01" && facts.disabilities.isEmpty)
    #expect(
      facts.facts.map(\.kind) == [.referral, .assessment, .enquiry, .conference, .protectionPlan])
    #expect(
      facts.facts.map(\.on)
        == ["2024-05-01", "2024-05-02", "2024-06-03", "2024-06-24", "2024-06-24"])
    #expect(facts.undated.isEmpty)
  }

  @Test func `facts know the return, the child, the referral and the line`() throws {
    let facts = try facts(.protected.with { $0.episodes.append(ChildDraft.referred.episode) })
    let origins = facts.facts.map(\.origin)

    #expect(origins.allSatisfy { $0.source == source && $0.childID == "MAYA1" })
    #expect(origins.map(\.episode) == [1, 1, 1, 1, 1, 2])
    #expect(origins.map(\.line) == [8, 9, 10, 10, 12, 14])
  }

  @Test func `an assessment brings its factors, among them neglect`() throws {
    let assessments = try facts(.assessed).facts.compactMap { fact in
      if case .assessment(let assessment) = fact { assessment } else { nil }
    }

    #expect(assessments.first?.factors == ["16A", "4B"])
    #expect(assessments.first?.foundNeglect == true)
    #expect(assessments.first?.endedOn == "2024-06-20")
  }

  @Test func `a conference is counted from its enquiry, or from the referral after a move`() throws
  {
    func conference(_ child: ChildDraft) throws -> ConferenceFact? {
      try facts(child).facts.lazy.compactMap { fact in
        if case .conference(let conference) = fact { conference } else { nil }
      }.first
    }
    let moved = ChildDraft.assessed.with { $0.episode.transferConferenceOn = "2024-05-08" }

    #expect(try conference(.protected)?.countedFrom == "2024-06-03")
    #expect(try conference(moved)?.countedFrom == "2024-05-01")
    #expect(try conference(moved)?.isTransfer == true)
  }

  @Test func `a protection plan brings its categories and its reviews in order`() throws {
    let child = ChildDraft.protected.with {
      $0.protectionPlan.reviewsOn = ["2025-02-24", "2024-09-16"]
      $0.protectionPlan.latestCategory = "EMO"
    }
    guard case .protectionPlan(let plan) = try #require(try facts(child).facts.last) else {
      Issue.record("The last fact is not the plan.")
      return
    }
    #expect(plan.initialCategory == "NEG" && plan.latestCategory == "EMO")
    #expect(plan.previousPlans == 0)
    #expect(plan.reviewsOn == ["2024-09-16", "2025-02-24"])
  }

  @Test func `a closure knows the referral it ends`() throws {
    guard case .closure(let closure) = try #require(try facts(.closed).facts.last) else {
      Issue.record("The last fact is not the closure.")
      return
    }
    #expect(closure.on == "2024-06-21" && closure.reason == "RC8")
    #expect(closure.referredOn == "2024-05-01")
  }

  @Test func `what has no readable date is noted and not lost`() throws {
    let child = ChildDraft.protected.with {
      $0.assessment.startedOn = "soon"
      $0.protectionPlan.reviewsOn = ["", "2024-09-16"]
      $0.enquiry.conferenceOn = "24.06.2024"
    }
    let facts = try facts(child)

    #expect(facts.facts.map(\.kind) == [.referral, .enquiry, .protectionPlan])
    #expect(
      facts.undated.map(\.element) == [.assessmentStart, .conferenceDate, .reviewDate])
  }

  @Test func `sex is the same whichever way a collection asks`() throws {
    #expect(try facts(.closed).sex == "F")
    #expect(try facts(.closed, year: 2020).sex == "F")
    #expect(try facts(.closed.with { $0.sex = "9" }, year: 2020).sex == nil)
  }

  @Test func `a child without a number gives no facts`() {
    let read = Reading(message("<Child><CINdetails/></Child>")).children.first

    #expect(read != nil && read?.facts(from: source) == nil)
  }

  @Test func `the same return gives the same facts`() throws {
    #expect(try facts(.protected) == facts(.protected))
    #expect(FactDifference.between(try facts(.protected), try facts(.protected)).isEmpty)
  }

  @Test func `differences between two returns are listed in the order of their days`() throws {
    let later = ChildDraft.protected.with {
      $0.protectionPlan.endedOn = "2024-12-02"
      $0.cinPlan = CINPlanDraft(startedOn: "2024-12-02")
      $0.episode.assessments = []
    }
    let differences = FactDifference.between(try facts(.protected), try facts(later))
    let words = differences.map { difference in
      switch difference {
      case .added(let fact): "added \(fact.kind)"
      case .removed(let fact): "removed \(fact.kind)"
      case .changed(_, let fact): "changed \(fact.kind)"
      }
    }

    #expect(words == ["removed assessment", "changed protectionPlan", "added cinPlan"])
    #expect(FactDifference.between(nil, try facts(.referred)).count == 1)
    #expect(FactDifference.between(try facts(.referred), nil).count == 1)
  }
}
