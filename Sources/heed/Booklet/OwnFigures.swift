import Booklet
import Indicators
import Packs
import PublishedStatistics
import Record
import Storage
import UseCases
import Vocabulary

/// A place’s own figures from the data folder, made safe.
struct OwnFigures {
  private let options: DataOptions
  private let statistics: StatisticsOptions

  init(_ statistics: StatisticsOptions, _ keyFile: String?) {
    var options = DataOptions()
    options.data = statistics.data
    options.keyFile = keyFile
    self.options = options
    self.statistics = statistics
  }

  /// Each is kept as published before it is given out, so that no later release can be held against this one.
  func figures(of pack: StrategyPack, in library: PackLibrary) async throws -> [OwnFigure] {
    let store = try options.store()
    let worker = CommandLineWorker.analyst
    var sources: [FactSource] = []
    let authority = PackAuthority.authority(of: pack)
    if let authority {
      sources += try await OpenCensusFacts(store: store)(of: authority.code, by: worker)
    }
    // The record is of one place, which follows one strategy.
    var followed = try await store.followedStrategy()
    if followed == nil, try await store.isDemo() { followed = ID("wrenbury-vale") }
    if followed == pack.id {
      sources.append(
        try await OpenRecordFacts(store: store, now: SQLiteStore.systemClock)(
          for: pack, in: library, by: worker))
    }
    let maker = OwnFigureMaker(
      pack, from: sources,
      populations: try Populations(try statistics.folder.library(), of: authority))
    let figures = try await PublishFigures(store: store, now: SQLiteStore.systemClock)(
      ReleaseSubject(pack.id, from: sources), by: worker
    ) {
      let safe = try maker.figures(after: $0)
      return (safe.figures, safe.publication)
    }
    try store.close()
    return figures
  }
}

/// Whoever can run a command on the machine, as the access log names them.
enum CommandLineWorker {
  static let analyst = Worker(
    practitioner: ID("command-line"), name: "Command line", role: .analyst,
    agency: AgencyCard(
      id: ID("partnership"), name: "Safeguarding partnership", kind: .partnership))
}
