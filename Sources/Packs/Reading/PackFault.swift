/// Something wrong in the files of a pack, with where it is and what to write instead.
public struct PackFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: SourcePlace
  /// What stands there, in words that fit after “found”.
  public let found: String
  /// What should stand there, in words that fit after “expected”.
  public let expected: String
  /// The nearest name that would be right, if one is near.
  public let nearest: String?
  /// Why it is refused, where that does not explain itself.
  public let why: String?

  public init(
    _ place: SourcePlace, found: String, expected: String, nearest: String? = nil,
    why: String? = nil
  ) {
    self.place = place
    self.found = found
    self.expected = expected
    self.nearest = nearest
    self.why = why
  }

  /// The fault in one line, the way compilers write them.
  public var description: String { "\(place): \(message)" }

  /// The fault without its place.
  public var message: String {
    var said = "found \(found); expected \(expected)."
    if let nearest { said += " Did you mean “\(nearest)”?" }
    if let why { said += " \(why)" }
    return said
  }
}

extension PackFault: Comparable {
  public static func < (one: PackFault, other: PackFault) -> Bool {
    (one.place, one.message) < (other.place, other.message)
  }
}

/// Everything that is wrong with a pack.
public struct PackFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the files and their lines.
  public let faults: [PackFault]

  public init(_ faults: [PackFault]) {
    self.faults = Array(Set(faults)).sorted()
  }

  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
