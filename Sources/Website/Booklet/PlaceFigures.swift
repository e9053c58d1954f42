import Booklet
import Indicators
import Packs
import PublishedStatistics
import Record
import Synchronization
import UseCases
import Vocabulary

/// The own figures of the place, worked out once a day, and again when a return has been loaded.
///
/// They are made safe together with everything published before, and it is kept that they are published before anybody
/// sees one. Figures of the record are those up to yesterday and stand for the day: figures that followed every entry
/// would tell whom each was about.
final class PlaceFigures: Sendable {
  private let store: any FigureStore
  private let strategies: Strategies
  private let now: @Sendable () -> Instant
  private let held = Mutex<[ID<StrategyPack>: Held]>([:])

  private struct Held: Sendable {
    let state: State
    let counted: Counted
  }

  /// What the figures were worked out from.
  private struct State: Hashable {
    let returns: [String]
    let today: LocalDate
  }

  /// Figures that are safe to show, and the facts of the record they came from.
  struct Counted: Sendable {
    let figures: [OwnFigure]
    /// Nil where the record is of a place with another strategy.
    let record: FactSource?
    /// Why there are none.
    let refusal: String?
  }

  init(store: any FigureStore, strategies: Strategies, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.strategies = strategies
    self.now = now
  }

  func counted(of pack: StrategyPack, by worker: Worker) async throws -> Counted {
    let state = State(
      returns: try await store.loadedReturns().map(\.digest.description), today: now().ukDate)
    if let held = held.withLock({ $0[pack.id] }), held.state == state { return held.counted }
    let counted = try await count(pack, by: worker)
    held.withLock { $0[pack.id] = Held(state: state, counted: counted) }
    return counted
  }

  private func count(_ pack: StrategyPack, by worker: Worker) async throws -> Counted {
    var sources: [FactSource] = []
    let authority = PackAuthority.authority(of: pack)
    if let authority {
      sources += try await OpenCensusFacts(store: store)(of: authority.code, by: worker)
    }
    let isOwn = try await strategies.followed()?.pack.id == pack.id
    let record =
      isOwn
      ? try await OpenRecordFacts(store: store, now: now)(
        for: pack, in: try await strategies.library(), by: worker) : nil
    sources += [record].compactMap(\.self)
    do {
      let maker = OwnFigureMaker(
        pack, from: sources,
        populations: try Populations(try PublishedTables.shipped.get(), of: authority))
      let figures = try await PublishFigures(store: store, now: now)(
        ReleaseSubject(pack.id, from: sources), by: worker
      ) { history in
        let safe = try maker.figures(after: history)
        return (safe.figures, safe.publication)
      }
      return Counted(figures: figures, record: record, refusal: nil)
    } catch let error as BookletFault {
      return Counted(figures: [], record: record, refusal: "\(error)")
    }
  }
}
