/// Where something stands in the files of a pack.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  /// The file, from the folder that holds the packs: `bury/indicators/bury-gcp-use.yaml`.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode characters.
  public let column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}

extension SourcePlace: Comparable {
  public static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
