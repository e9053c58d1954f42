import Booklet
import Packs
import Record
import Synchronization
import UseCases
import Vocabulary

/// The strategies as they are in force, read once and again when a version has been agreed.
final class Strategies: Sendable {
  let store: any StrategyStore
  private let now: @Sendable () -> Instant
  private let held = Mutex<Held?>(nil)

  private let heldTrace = Mutex<(from: [String], rows: [TraceRow])?>(nil)
  private let heldPractice = Mutex<(from: [String], practice: PlacePractice)?>(nil)
  private let heldWords = Mutex<(key: String, words: LocalWords)?>(nil)

  private struct Held {
    let versions: [String]
    let library: PackLibrary
  }

  init(store: any StrategyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  func library() async throws -> PackLibrary {
    let shipped = try ShippedStrategies.library.get()
    let today = now().ukDate
    let versions = try await store.strategyVersions().filter { $0.from <= today }
    guard !versions.isEmpty else { return shipped }
    let names = versions.map { "\($0.strategy) \($0.number)" }
    if let held = held.withLock({ $0 }), held.versions == names { return held.library }
    let library = try OpenStrategies(store: store, shipped: shipped)
      .library(with: versions, on: today)
    held.withLock { $0 = Held(versions: names, library: library) }
    return library
  }

  /// What of the strategies is served, worked out once for the versions in force.
  func trace() async throws -> [TraceRow] {
    let library = try await library()
    let names = library.packs.map { "\($0.id) \($0.identity.version)" }
    if let held = heldTrace.withLock({ $0 }), held.from == names { return held.rows }
    let rows = try library.trace(countedFrom: FactOrigin.all)
    heldTrace.withLock { $0 = (names, rows) }
    return rows
  }

  /// What the place has decided for practice; nothing until it has chosen a strategy.
  func practice(in place: Place, agencies: [AgencyCard]) async throws -> PlacePractice {
    let chosen = try await store.followedStrategy()
    let followed = chosen ?? (place.isDemo ? ID("wrenbury-vale") : nil)
    let today = now().ukDate
    let versions = try await store.strategyVersions().filter { $0.from <= today }
    let from =
      versions.map { "\($0.strategy) \($0.number)" } + agencies.map(\.id.value)
      + [followed?.value ?? ""]
    if let held = heldPractice.withLock({ $0 }), held.from == from { return held.practice }
    let shipped = try ShippedStrategies.library.get()
    let practice = try OpenPractice(strategies: store, shipped: shipped)(
      following: followed, versions: versions, agencies: agencies)
    heldPractice.withLock { $0 = (from, practice) }
    return practice
  }

  /// The words of the strategy that is followed now; plain ones when there is none.
  ///
  /// Every page asks for them, so they are held until another strategy is chosen, a version is agreed or the day is over.
  func words() async throws -> LocalWords {
    let key = "\(try await store.followedStrategy()?.value ?? "") \(now().ukDate)"
    if let held = heldWords.withLock({ $0 }), held.key == key { return held.words }
    let words = try await followed().map(LocalWords.init) ?? LocalWords()
    heldWords.withLock { $0 = (key, words) }
    return words
  }

  func forgetWords() { heldWords.withLock { $0 = nil } }

  /// The strategy the place follows; in a demonstration nobody has changed, the invented place’s own.
  func followed() async throws -> PackNames? {
    let library = try await library()
    let chosen = try await store.followedStrategy() ?? ID("wrenbury-vale")
    return library[chosen].map { PackNames($0, library.language) }
  }
}

/// The strategies that come with Heed, read when they are first asked for.
enum ShippedStrategies {
  static let library: Result<PackLibrary, PackFaults> = {
    do throws(PackFaults) {
      return .success(try PackLibrary.shipped())
    } catch {
      return .failure(error)
    }
  }()
}
