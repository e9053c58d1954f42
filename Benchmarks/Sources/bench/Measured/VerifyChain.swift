import Foundation

/// The whole chain checked by `heed record verify`, and the most memory it holds while it does.
struct VerifyChain: Benchmark {
  let name = "verify"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let large = try await LargePlace.made(in: workplace)
    let small = try workplace.folder("small-place")
    _ = try await Program(
      workplace.heed, ["demo", "--data", small.path, "--families", "150"]
    ).finished()
    var (seconds, most, least) = (Rounds(), Rounds(), Rounds())
    for _ in 0..<3 {
      let whole = try await verify(large.folder.path, workplace)
      seconds.add(whole.seconds)
      most.add(whole.peak)
      least.add(try await verify(small.path, workplace).peak)
    }
    return [
      Figure(
        "Chain verified for a million entries (\(large.entries.shown) measured)",
        seconds.median * 1_000_000 / large.entries, "s", aimUnder: 10),
      Figure(
        "Most memory held while verifying them", most.median, "MB",
        against: "while verifying 150 families", of: least.median, aim: .ratioAtMost(1.5)),
    ]
  }

  private func verify(
    _ folder: String, _ workplace: Workplace
  ) async throws -> (seconds: Double, peak: Double) {
    try await Program(workplace.heed, ["record", "verify", "--data", folder]).finished()
  }
}
