import Foundation

/// Connections asking for one page as fast as it is given, by `wrk`.
struct Load {
  /// Requests answered a second.
  let throughput: Double
  /// Milliseconds.
  let p50: Double
  let p99: Double

  /// Loads an address for `seconds`, and fails if any answer is an error.
  init(
    on address: String, cookie: String? = nil, connections: Int = 64, seconds: Int
  ) throws {
    var arguments = [
      "--threads", "1", "--connections", "\(connections)", "--duration", "\(seconds)s",
      "--latency", "--timeout", "10s",
    ]
    if let cookie { arguments += ["--header", "Cookie: \(cookie)"] }
    let wrk = try Program(
      URL(filePath: "/usr/bin/wrk"), arguments + [address], keepingOutput: true)
    try self.init(output: try wrk.wholeOutput(), address: address)
  }

  init(output: String, address: String) throws {
    let lines = output.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace) }
    func words(after first: String) -> [Substring]? { lines.first { $0.first == Substring(first) } }
    if output.contains("Non-2xx or 3xx") || output.contains("Socket errors") {
      throw Unfit(address: address, output: output)
    }
    guard let rate = words(after: "Requests/sec:").flatMap({ Double($0[1]) }),
      let p50 = words(after: "50%").flatMap({ Self.milliseconds($0[1]) }),
      let p99 = words(after: "99%").flatMap({ Self.milliseconds($0[1]) })
    else { throw Unfit(address: address, output: output) }
    throughput = rate
    self.p50 = p50
    self.p99 = p99
  }

  /// Reads `830.00us`, `4.56ms` and `1.02s`.
  static func milliseconds(_ text: Substring) -> Double? {
    for (unit, size) in [("us", 0.001), ("ms", 1), ("s", 1000)] where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).map { $0 * size }
    }
    return nil
  }

  /// The load did not measure what it should: some answers were errors.
  struct Unfit: Error, CustomStringConvertible {
    let address: String
    let output: String

    var description: String { "Loading \(address) did not go well:\n\(output)" }
  }
}
