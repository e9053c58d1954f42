public import Record
public import Vocabulary

/// The place says at which points; each begins with something on the record, and stands open until somebody was asked.
public enum FeedbackAtPoints: PracticeRule {
  public static let rule = Rule("R-138", source: "Bury, Measure")

  public static let says =
    "Parents are asked what they think at five points, and children at set points too."

  public static let asks = [
    FormPrompt(
      .feedback, "words", "What do you think of the help?",
      hint: "What helped, what did not, and what should be different.")
  ]

  /// Somebody who is to be asked, and whether they were.
  public struct Point: Hashable, Sendable {
    public let stage: FeedbackStage
    public let from: FeedbackFrom
    /// What it begins with.
    public let since: ID<Entry>
    public let day: LocalDate
    /// The entry of what they said; nil while nobody has asked.
    public let feedback: ID<Entry>?
  }

  /// Every point reached, of those the place asks at, the earliest first.
  public static func points(in picture: Picture) -> [Point] {
    let heard = FeedbackHeard.all(in: picture)
    return begun(in: picture).filter { picture.place.feedback.contains($0.stage) }
      .flatMap { begun in
        FeedbackFrom.allCases.map { from in
          let asked = FeedbackAsked(from: from, stage: begun.stage)
          return Point(
            stage: begun.stage, from: from, since: begun.entry, day: begun.day,
            feedback: heard.first { $0.asked == asked && $0.day >= begun.day }?.id)
        }
      }
      .sorted { $0.day < $1.day }
  }

  /// The points that something on the record has brought about, whether or not the place asks at them.
  ///
  /// Help that began without a plan is early help too, and an end that waits for somebody’s approval is an end to be asked about.
  public static func reached(in picture: Picture) -> [FeedbackStage] {
    var stages = Set(begun(in: picture).map(\.stage))
    if !picture.involvement.said.all(HelpStarted.self).isEmpty { stages.insert(.earlyHelp) }
    if picture.involvement.endingThatWaits != nil { stages.insert(.closure) }
    return FeedbackStage.allCases.filter(stages.contains)
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let open = points(in: picture).filter { $0.feedback == nil }
    return FeedbackStage.allCases.flatMap { stage -> [Notice] in
      let here = open.filter { $0.stage == stage }
      let whom = FeedbackFrom.allCases.filter { from in here.contains { $0.from == from } }
      return noticed(
        here.map(\.since).withoutRepeats,
        "Ask what they think of the help: \(stage.label.withoutCapital)",
        "Not asked yet: \(whom.labels?.withoutCapital ?? "").")
    }
  }

  private static func begun(
    in picture: Picture
  ) -> [(stage: FeedbackStage, entry: ID<Entry>, day: LocalDate)] {
    let plans = picture.involvement.plans
    func first(_ kind: PlanKind) -> [Said<PlanWritten>] {
      plans.filter { $0.kind == kind }.map(\.beginning)
    }
    return first(.earlyHelp).map { (.earlyHelp, $0.id, $0.day) }
      + first(.childInNeed).map { (.childInNeed, $0.id, $0.day) }
      + picture.involvement.conferences.map { (.initialConference, $0.id, $0.day) }
      + plans.filter { $0.kind == .childProtection }.flatMap(\.wholeReviews)
      .map { (.reviewConference, $0.id, $0.day) }
      + picture.involvement.closures.map { (.closure, $0.id, $0.day) }
  }
}
