public import Casework
import Record
public import Vocabulary

/// What a place has decided for practice, on every day: strategies change, and a case keeps the version it began under.
public struct PlacePractice: Sendable {
  /// The earliest first; the first holds from the beginning of time.
  private let turns: [(from: LocalDate, practice: LocalPractice)]

  /// The same on every day; nothing decided when left out.
  public init(_ practice: LocalPractice = LocalPractice()) {
    turns = [(.first, practice)]
  }

  init(turns: [(from: LocalDate, practice: LocalPractice)]) {
    self.turns = turns.sorted { $0.from < $1.from }
  }

  /// What held on a day.
  public func on(_ day: LocalDate) -> LocalPractice {
    turns.last { $0.from <= day }?.practice ?? turns.first?.practice ?? LocalPractice()
  }

  /// What holds for a child: the version in force when agencies began the work that still goes on, or today’s.
  public func inForce(for entries: KnownEntries, on today: LocalDate) -> LocalPractice {
    on(Self.began(in: entries) ?? today)
  }

  /// The day on which the work with a child began that has not ended since.
  static func began(in entries: KnownEntries) -> LocalDate? {
    let approved = Set(
      entries.standing(DecisionApproved.self).filter { $0.content.outcome == .approved }
        .map(\.content.decision))
    let ended =
      entries.standing(of: [CaseClosed.kind.name]).last { approved.contains($0.id) }?.number ?? 0
    return entries.standing(of: beginnings).filter { $0.number > ended }
      .map(\.envelope.occurred.earliest).min()
  }

  private static let beginnings: Set<String> = [
    LevelDecided.kind.name, AgreementAnswered.kind.name, AssessmentStarted.kind.name,
    PlanWritten.kind.name, HelpStarted.kind.name,
  ]
}
