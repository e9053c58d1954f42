import Record
public import Vocabulary

/// What a review begins with: the plan, what has happened since it was last looked at, and the tools side by side.
public struct ReviewPreparation: Sendable {
  public let plan: PlanCourse
  /// The day of the last review, or of the plan’s first version.
  public let since: LocalDate
  /// What was recorded of the child’s life and of contact since then, the earliest first.
  public let happened: [ChronologyLine]
  /// Each line of the version in force with how far it had got at the last review; nil where nobody has said.
  public let lines: [(line: PlanLine, last: OutcomeProgress?)]
  /// Each tool, with its completion by then and its latest.
  public let tools: [ToolAtReview]
  /// How the child was heard since then.
  public let voices: [Said<ChildsVoice>]
  /// What the plan changed since it was last reviewed; nil when nothing.
  public let difference: PlanDifference?

  /// Nil when there is no such plan, or none that is open.
  public init?(of plan: ID<Plan>, in picture: Picture) {
    guard let course = picture.involvement.plan(plan), course.isOpen else { return nil }
    let last = course.reviews.last
    let since = last?.day ?? course.startedOn
    self.plan = course
    self.since = since
    happened = picture.chronology.lines.filter { line in
      line.standing == .standing && line.isContact
        && line.entry.envelope.occurred.latest.map { $0 > since } ?? true
    }
    lines = course.lines.map { line in
      (line, last?.content.outcomes.first { $0.line == line.id })
    }
    tools = ToolsAreRepeated.series(in: picture).compactMap { ToolAtReview($0, since: since) }
    voices = picture.involvement.voices.filter { $0.day > since }
    let before = course.versions.last { $0.day <= since } ?? course.current
    let difference = PlanDifference(from: before.content, to: course.current.content)
    self.difference = difference.isEmpty ? nil : difference
  }
}
