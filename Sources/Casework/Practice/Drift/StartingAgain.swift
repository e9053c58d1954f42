public import Record
public import Vocabulary

/// A new assessment says what help there was before and what came of it, so that nobody simply starts again.
public enum StartingAgain: PracticeRule {
  public static let rule = Rule("R-110", source: "Liverpool 5.1")

  public static let says =
    "A new assessment shows earlier assessments and help, and the assessor says what they show."

  /// Help there was before, in the order it began: plans that ended, services that ended, and work that was closed.
  public static func earlierHelp(in picture: Picture) -> [EarlierHelp] {
    let involvement = picture.involvement
    let open = Set(involvement.openPlans.map(\.id))
    let plans = involvement.plans.filter { !open.contains($0.id) }.map { plan in
      EarlierHelp(
        what: plan.kind.label, from: plan.startedOn, entry: plan.current.id,
        cameOfIt: plan.ended.map {
          [$0.content.ending.label, $0.content.why].filter { !$0.isEmpty }
        }?
        .joined(separator: ". "))
    }
    let running = Set(involvement.openHelp.map(\.id))
    let endings = involvement.said.all(HelpEnded.self)
    let services = involvement.said.all(HelpStarted.self).filter { !running.contains($0.id) }
      .map { help in
        EarlierHelp(
          what: help.content.summary, from: help.day, entry: help.id,
          cameOfIt: endings.last { $0.content.help == help.id }?.content.whatCameOfIt)
      }
    let closed = involvement.closures.map {
      EarlierHelp(
        what: "The work ended", from: $0.day, entry: $0.id,
        cameOfIt: [$0.content.reason.label, $0.content.why].joined(separator: ". "))
    }
    return (plans + services + closed).sorted { ($0.from, $0.entry) < ($1.from, $1.entry) }
  }

  static func objections(to started: AssessmentStarted, in picture: Picture) -> [Objection] {
    let hasAssessments = picture.involvement.completedAssessments
      .contains { $0.content.assessment != started.assessment }
    guard !hasAssessments, started.whatEarlierShow.isBlank, !earlierHelp(in: picture).isEmpty
    else { return [] }
    return [
      Objection(
        rule, at: "what_earlier_show",
        "Enter what the help there was before shows, and why another assessment is needed")
    ]
  }
}

/// Help that a family had before.
public struct EarlierHelp: Hashable, Sendable {
  public let what: String
  public let from: LocalDate
  public let entry: ID<Entry>
  /// What came of it; nil where nobody has said.
  public let cameOfIt: String?
}
