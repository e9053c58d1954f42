/// Something wrong with the definition of an instrument, and where.
public struct InstrumentProblem: Hashable, Sendable, CustomStringConvertible {
  /// Where it is, from the outside in: `sections/health/items/teeth/options/2`.
  public let path: String
  public let message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}

/// Collects problems while walking a definition.
struct ProblemList {
  private(set) var problems: [InstrumentProblem] = []

  mutating func add(_ message: String, at path: String) {
    problems.append(InstrumentProblem(path: path, message: message))
  }

  /// Adds the problem unless the condition holds.
  mutating func expect(_ isRight: Bool, _ message: @autoclosure () -> String, at path: String) {
    if !isRight { add(message(), at: path) }
  }

  /// Names every value given twice.
  mutating func expectOnce(_ values: [String], _ what: String, at path: String) {
    var seen: Set<String> = []
    for value in values where !seen.insert(value).inserted {
      add("“\(value)” is used for two \(what): give each its own", at: path)
    }
  }

  mutating func expectLabel(_ text: String, longest: Int, _ what: String, at path: String) {
    expect(!text.allSatisfy(\.isWhitespace), "\(what) is missing", at: path)
    expect(
      text.count <= longest, "\(what) has \(text.count) characters; the most is \(longest)",
      at: path)
  }

  mutating func expectID(_ id: String, at path: String) {
    let isName =
      (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
    expect(isName, "“\(id)” is not an id: 1 to 64 of a–z, 0–9 and hyphen", at: path)
  }
}
