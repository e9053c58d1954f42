import Glibc
import GRDB
import Record
public import Vocabulary

extension SQLiteStore {
  /// What a data folder is opened for.
  public enum Purpose: Sendable {
    /// To serve people: no other process may serve from the same folder.
    case serving
    /// To add or change something, beside a server or without one.
    case working
    /// To read and to verify; nothing is written, not even what a newer layout needs.
    case reading
  }

  /// How much is kept in memory, and how many read side by side.
  public struct Limits: Sendable {
    public var openedEntries = 40_000
    public var keys = 20_000
    public var readers = 5

    public init() {}
  }

  /// Opens a data folder, making what is missing in a new one.
  ///
  /// - Parameter keyFile: where the master key is, when it is not in the data folder; otherwise
  ///   `HEED_MASTER_KEY_FILE` is asked.
  public static func open(
    folder path: String, keyFile: String? = nil, for purpose: Purpose = .working,
    limits: Limits = Limits(), clock: @escaping @Sendable () -> Instant = SQLiteStore.systemClock,
    generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) throws(StoreProblem) -> SQLiteStore {
    let folder = DataFolder(path: path)
    let keyFile = MasterKeyFile(
      keyFile, in: folder, environment: getenv("HEED_MASTER_KEY_FILE").map { String(cString: $0) })
    let opening = Opening(folder: folder, keyFile: keyFile, limits: limits)
    do {
      return try opening.open(for: purpose, clock, generator)
    } catch let problem as StoreProblem {
      throw problem
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: folder.database)
    } catch {
      throw .failed("\(folder.database) could not be opened.")
    }
  }

  /// A store in memory, gone when it is let go of: for tests.
  public static func inMemory(
    clock: @escaping @Sendable () -> Instant = SQLiteStore.systemClock,
    generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) throws -> SQLiteStore {
    let queue = try DatabaseQueue(configuration: Opening.configuration(Limits(), .working))
    let master = MasterKey.make()
    try Schema.migrator(sealedWith: master).migrate(queue)
    let detail = try queue.read { try Opening.detailKey($0, master, path: "memory") }
    return SQLiteStore(
      queue,
      StoreMemory(
        path: "memory", keys: KeyRing(master: master, detail: detail, limit: Limits().keys),
        openedEntries: Limits().openedEntries, clock: clock, generator: generator))
  }

  /// Writes the last checkpoints, moves the journal into the database file, and lets go of the folder.
  public func close() throws {
    if let checkpoints {
      let heads = try database.read { try ChainHeads($0) }
      checkpoints.log(heads.all, at: memory.clock())
      // The last connection to close may be one that reads, which leaves the journal where it is.
      _ = try? database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    }
    try database.close()
  }

  /// The time by the machine's clock.
  @Sendable public static func systemClock() -> Instant {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Instant(microseconds: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
  }
}
