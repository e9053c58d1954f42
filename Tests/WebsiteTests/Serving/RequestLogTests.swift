import Hummingbird
import Logging
import Synchronization
import Testing
import UseCases
import Vocabulary

/// Keeps what is logged.
private final class KeptLines: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct KeepingHandler: LogHandler {
  let kept: KeptLines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    kept.add("\(event.level) \(event.message) \(all)")
  }
}

struct RequestLogTests {
  @Test func `a request is logged by its route, never by its path, its form or its sender`()
    async throws
  {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let kept = KeptLines()
    let logger = Logger(label: "test") { _ in KeepingHandler(kept: kept) }
    let browser = try await site.signedIn(as: .rowan, logger: logger)
    _ = try await browser.get("/people/\(maya)/chronology?said=cold")
    _ = try await browser.post("/emergency-access", "given=Maya&family=Okafor")
    _ = try await browser.get("/access-log?before=x")

    let lines = kept.all.joined(separator: "\n")
    #expect(lines.contains("/people/{person}/chronology"))
    #expect(lines.contains("404"))
    #expect(lines.contains("milliseconds"))
    for secret in [maya.value, "cold", "Maya", "Okafor", "rowan", "before"] {
      #expect(!lines.contains(secret), "\(secret)")
    }
  }
}
