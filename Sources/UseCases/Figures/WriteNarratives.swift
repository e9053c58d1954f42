public import Packs
import Record
public import Vocabulary

/// Writes in the boxes beside an indicator’s figures.
public struct WriteNarratives: Sendable {
  private let store: any NarrativeStore
  private let now: @Sendable () -> Instant

  public init(store: any NarrativeStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Keeps the boxes whose words are other than what stands in them now; an emptied box is kept as empty.
  public func callAsFunction(
    _ texts: [Narrative.Question: String], on indicator: ID<IndicatorDeclaration>,
    of strategy: ID<StrategyPack>, once key: CommandKey, by worker: Worker
  ) async throws {
    guard Access.allows(.writeNarratives, to: worker.role) else {
      throw NotAllowed(.writeNarratives)
    }
    let before = try await store.narratives(of: strategy).filter { $0.indicator == indicator }
    let changed = Narrative.Question.allCases.compactMap { question -> Narrative? in
      let text = texts[question] ?? ""
      guard text != before.last(where: { $0.question == question })?.text ?? "" else { return nil }
      return Narrative(
        strategy: strategy, indicator: indicator, question: question, text: text,
        author: worker.name, writtenAt: now())
    }
    guard !changed.isEmpty else { return }
    try await store.add(
      changed, once: key,
      logging: AccessEvent(
        at: now(), author: worker.author, action: .wroteNarrative,
        detail: "\(strategy), \(indicator)"))
  }
}
