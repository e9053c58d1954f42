import Foundation

/// Pages served to 64 connections at once, against a bare hello page of the same server library.
struct ServePages: Benchmark {
  let name = "serve"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let data = try workplace.folder("serve")
    _ = try await Program(
      workplace.heed, ["demo", "--data", data.path, "--families", "150"]
    ).finished()
    let hello = try await Server(workplace.hello, port: 18_091) { ["\($0)"] }
    defer { hello.stop() }
    let heed = try await Server(workplace.heed, port: 18_092) {
      ["serve", "--data", data.path, "--port", "\($0)"]
    }
    defer { heed.stop() }
    let visitor = try await Visitor(signedInTo: heed.address)
    let pages = [
      Page("sign-in page", "/sign-in", cookie: nil),
      Page("start page", "/", cookie: visitor.cookie),
      Page("search results", "/people?q=oakfor", cookie: visitor.cookie),
      Page("child's page", visitor.child, cookie: visitor.cookie),
      Page("child's chronology", "\(visitor.child)/chronology", cookie: visitor.cookie),
    ]
    var figures: [Figure] = []
    for page in pages { figures += try load(page, of: heed, against: hello) }
    return figures
  }

  private struct Page {
    let name: String
    let path: String
    let cookie: String?

    init(_ name: String, _ path: String, cookie: String?) {
      self.name = name
      self.path = path
      self.cookie = cookie
    }
  }

  /// Three rounds, the two servers in turn.
  private func load(_ page: Page, of heed: Server, against hello: Server) throws -> [Figure] {
    var (bare, throughput, p50, p99) = (Rounds(), Rounds(), Rounds(), Rounds())
    for _ in 0..<3 {
      bare.add(try Load(on: "\(hello.address)/", seconds: 3).throughput)
      let load = try Load(on: heed.address + page.path, cookie: page.cookie, seconds: 4)
      throughput.add(load.throughput)
      p50.add(load.p50)
      p99.add(load.p99)
    }
    let name = "\(page.name), 64 connections"
    return [
      Figure("\(name): p50", p50.median, "ms", aimUnder: 50),
      Figure("\(name): p99", p99.median, "ms", aimUnder: 50),
      Figure(
        "\(name): throughput", throughput.median, "a second", against: "a bare hello page",
        of: bare.median, aim: .ratioAtLeast(1.0 / 3)),
    ]
  }
}
