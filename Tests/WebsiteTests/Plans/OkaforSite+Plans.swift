import Casework
import Examples
import Record
import Storage
import UseCases
import Vocabulary

@testable import Website

extension OkaforSite {
  /// The place follows a strategy.
  func follow(_ strategy: String) async throws {
    try await site.store.follow(
      ID(strategy),
      logging: AccessEvent(
        at: site.clock.now, author: Colleague.ada.worker.author, action: .changedStrategy,
        people: [], detail: "the place follows it"))
  }

  /// A level of the place’s scale, decided by the front door.
  @discardableResult
  func decide(_ level: String, named name: String, of scale: String) async throws -> ID<Entry> {
    try await tell(
      LevelDecided(
        scale: scale, level: ID(level), term: name, change: .first, why: "Cold and hungry"),
      about: [maya])
  }

  /// An assessment that finds Maya has no warm clothes.
  @discardableResult
  func assess() async throws -> ID<Entry> {
    try await tell(
      AssessmentCompleted(
        assessment: "a-1", purpose: .earlyHelp,
        children: [
          ChildStatement(
            child: maya,
            needs: [
              NeedStatement(id: "warmth", area: .health, isUnmet: true, words: "Warm clothes")
            ])
        ]), about: [maya], on: "2025-03-03")
  }

  /// Ngozi agrees to early help.
  @discardableResult
  func agree() async throws -> ID<Entry> {
    try await tell(
      AgreementAnswered(
        asked: ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .yes,
        scope: "Early help"), about: [maya])
  }

  /// A plan with one line that nothing is missing from.
  @discardableResult
  func plan(
    _ change: (inout PlanWritten) -> Void = { _ in }, on day: Occurrence = "2025-03-04"
  ) async throws -> ID<Entry> {
    var plan = PlanWritten(
      plan: "plan-1", kind: .earlyHelp,
      lines: [
        PlanLine(
          id: "coat", needs: ["warmth"], action: "Fetch a coat from the uniform bank on Monday",
          outcome: "Maya is warm on the way to school",
          evidence: "Priya sees the coat each morning",
          owner: LineOwner(kind: .family, name: "Gran Ada"), dueOn: LocalDate(iso: "2025-03-20"))
      ], voice: VoiceHeard(whyNot: "Asleep"))
    change(&plan)
    return try await tell(plan, about: [maya], on: day, by: .priya)
  }
}
