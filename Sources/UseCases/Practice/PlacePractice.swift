public import Casework
public import Record
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
  public func inForce(for entries: [Entry], on today: LocalDate) -> LocalPractice {
    on(Self.began(in: entries) ?? today)
  }

  /// The day on which the work with a child began that has not ended since.
  static func began(in entries: [Entry]) -> LocalDate? {
    let telling = entries.filter {
      beginnings.contains($0.kind.name) || $0.kind.name == CaseClosed.kind.name
    }
    guard !telling.isEmpty else { return nil }
    let corrections = Corrections(entries)
    let standing = telling.filter { corrections.stands($0) }
    let ended = standing.last { $0.kind.name == CaseClosed.kind.name }?.number ?? 0
    return standing.filter { $0.number > ended && beginnings.contains($0.kind.name) }
      .map(\.envelope.occurred.earliest).min()
  }

  private static let beginnings: Set<String> = [
    LevelDecided.kind.name, AgreementAnswered.kind.name, AssessmentStarted.kind.name,
    PlanWritten.kind.name, HelpStarted.kind.name,
  ]
}
