import Foundation

/// Made-up returns of the children in need census, read, checked against every rule and loaded by `heed cin load`.
struct CheckReturn: Benchmark {
  let name = "returns"

  private static let sizes = [2000, 20_000, 100_000, 1_000_000]

  func figures(in workplace: Workplace) async throws -> [Figure] {
    var figures: [Figure] = []
    for children in Self.sizes {
      let file = try await made(children, in: workplace)
      defer { try? FileManager.default.removeItem(at: file) }
      let (seconds, peak, size) = try await loaded(file, children, in: workplace)
      figures += self.figures(children, seconds: seconds, peak: peak, size: size)
    }
    return figures
  }

  private func figures(
    _ children: Int, seconds: Double, peak: Double, size: Double
  ) -> [Figure] {
    let what = "A return of \(Double(children).shown) children checked and loaded"
    // The aim is 100,000 children in 3 s and 150 MB, and a cost that grows no faster than they do.
    let speed = 100_000 / 3.0
    return [
      Figure(
        "\(what): children", Double(children) / seconds, "/s", against: "the aim", of: speed,
        aim: children >= 20_000 ? .ratioAtLeast(1) : nil),
      Figure(
        "\(what): file", size / seconds, "MB/s", against: "the aim",
        of: speed * size / Double(children)),
      Figure(
        "\(what): most memory held", peak, "MB", against: "the aim for 100,000", of: 150,
        aim: children <= 100_000 ? .ratioAtMost(1) : nil),
    ]
  }

  private func made(_ children: Int, in workplace: Workplace) async throws -> URL {
    let file = try workplace.folder("returns").appending(path: "\(children).xml")
    _ = try await Program(
      workplace.heed, ["cin", "generate", "--children", String(children), "--output", file.path]
    ).finished()
    return file
  }

  /// The median of three loads, each into a place of its own; of a million children one is enough.
  private func loaded(
    _ file: URL, _ children: Int, in workplace: Workplace
  ) async throws -> (seconds: Double, peak: Double, size: Double) {
    var (seconds, peaks) = (Rounds(), Rounds())
    for _ in 0..<(children > 100_000 ? 1 : 3) {
      let folder = try workplace.folder("place-of-returns")
      _ = try await Program(
        workplace.heed,
        [
          "user", "add", "analyst", "--name", "An analyst", "--role", "analyst", "--agency",
          "The partnership", "--agency-kind", "partnership", "--data", folder.path,
        ]
      ).finished()
      let whole = try await Program(
        workplace.heed, ["cin", "load", file.path, "--data", folder.path]
      ).finished()
      seconds.add(whole.seconds)
      peaks.add(whole.peak)
    }
    let bytes = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    return (seconds.median, peaks.median, Double(bytes) / 1_000_000)
  }
}
