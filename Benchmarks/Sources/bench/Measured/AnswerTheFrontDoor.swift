import Foundation

/// The start page of the front door, which holds the whole picture, in a place of 100,000 people.
struct AnswerTheFrontDoor: Benchmark {
  let name = "front-door"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let place = try await LargePlace.made(in: workplace)
    let heed = try await Server(workplace.heed, port: 18_094) {
      ["serve", "--data", place.folder.path, "--port", "\($0)"]
    }
    defer { heed.stop() }
    let visitor = try await Visitor(signedInTo: heed.address, as: "marcus.webb")
    let first = try await Duration.of { try await visitor.open("/", at: heed.address) }
    let load = try Load(
      on: heed.address + "/", cookie: visitor.cookie, connections: 1, seconds: 10)
    let what = "Start page of the front door among \(place.people.shown) people"
    return [
      Figure("\(what), p50", load.p50, "ms", aimUnder: 50),
      Figure("\(what), p99", load.p99, "ms", aimUnder: 50),
      Figure(
        "The same, the first time after a start", first.milliseconds, "ms",
        against: "afterwards", of: load.p50),
    ]
  }
}
