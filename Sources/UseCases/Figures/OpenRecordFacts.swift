import Casework
public import Indicators
public import Packs
import Record
public import Vocabulary

/// Opens what the record says, and what practitioners answered about themselves, for the partnership’s own figures in its booklet.
///
/// Nobody is shown these facts: they leave only as figures made safe, or by ``OpenChildrenBehind`` child by child to
/// those who may know of each.
public struct OpenRecordFacts: Sendable {
  private let store: any RecordWalk & SurveyStore
  private let now: @Sendable () -> Instant

  public init(store: any RecordWalk & SurveyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// The facts up to yesterday, as a strategy has them counted.
  ///
  /// - Parameter library: where the forms stand that all places share.
  public func callAsFunction(
    for pack: StrategyPack, in library: PackLibrary, by worker: Worker
  ) async throws -> FactSource {
    guard Access.allows(.seeOwnFigures, to: worker.role) else { throw NotAllowed(.seeOwnFigures) }
    let socialCare = SocialCare(among: try await store.agencies())
    let counting = CountedStrategy(pack, in: library, socialCare: socialCare)
    let empty = RecordFacts(through: now().ukDate.adding(days: -1), counting: counting)
    var facts = try await store.walk(kinds: RecordFacts.kinds, into: empty) {
      facts, person, entries in facts.add(CountedPerson(person), entries)
    }
    for survey in try await store.answeredSurveys() { facts.add(survey) }
    return facts.source()
  }
}
