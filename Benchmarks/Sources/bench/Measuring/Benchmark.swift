/// Something whose cost is watched.
///
/// One benchmark is one file in `Measured`, and its line in ``Bench/all``.
protocol Benchmark: Sendable {
  /// What it is called on the command line: `append`.
  var name: String { get }

  /// Measures, in a folder of its own on the file system the repository is on.
  func figures(in workplace: Workplace) async throws -> [Figure]
}
