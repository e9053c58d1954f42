import Glibc
import Record
import Synchronization
import Vocabulary

/// Where checkpoints of both chains are kept outside the database: `chain.log` and a head file for each chain.
///
/// A checkpoint that cannot be written never undoes what has been saved: it is counted, and `verify` says so.
final class CheckpointFolder: Sendable {
  /// A line is added to the log whenever a chain has grown by this many links.
  static let interval: Int64 = 256

  private let path: String
  private let heads: [ChainName: HeadFile]
  private let state = Mutex(State())

  private struct State {
    var logged: [ChainName: Int64] = [:]
    var failures = 0
  }

  init(_ path: String) {
    self.path = path
    var heads: [ChainName: HeadFile] = [:]
    for chain in ChainName.allCases { heads[chain] = HeadFile(Self.headPath(path, chain)) }
    self.heads = heads
  }

  /// How many checkpoints could not be written since the folder was opened.
  var failures: Int { state.withLock(\.failures) }

  /// Notes heads that have just been committed.
  func note(_ chainHeads: [ChainName: ChainHead], at now: Instant) {
    for (chain, head) in chainHeads {
      let checkpoint = Checkpoint(chain: chain, head: head, at: now)
      if heads[chain]?.write(checkpoint) != true { failed() }
      let last = state.withLock { $0.logged[chain, default: head.count] }
      if head.count / Self.interval > last / Self.interval { log(checkpoint) }
      state.withLock { $0.logged[chain] = head.count }
    }
  }

  /// Adds a line for each chain: when the store is opened and when it is closed.
  func log(_ chainHeads: [ChainName: ChainHead], at now: Instant) {
    for chain in ChainName.allCases {
      guard let head = chainHeads[chain], head.count > 0 else { continue }
      log(Checkpoint(chain: chain, head: head, at: now))
      state.withLock { $0.logged[chain] = head.count }
    }
  }

  private func log(_ checkpoint: Checkpoint) {
    let file = open("\(path)/chain.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return failed() }
    defer { close(file) }
    // A line break first as well: one cut short earlier must not spoil this one.
    let line = Array("\n\(checkpoint)\n".utf8)
    if write(file, line, line.count) != line.count { failed() }
  }

  private func failed() { state.withLock { $0.failures += 1 } }

  /// Every whole checkpoint in a folder.
  static func read(_ path: String) -> [Checkpoint] {
    let logged = (PlainFile.read("\(path)/chain.log", atMost: .max) ?? []).checkpointLines
    return logged + ChainName.allCases.flatMap { HeadFile.read(headPath(path, $0)) }
  }

  private static func headPath(_ path: String, _ chain: ChainName) -> String {
    "\(path)/\(chain.rawValue).head"
  }
}
