/// Why a declaration cannot be read, and where in its file.
public struct DeclarationFault: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1.
  public let column: Int
  /// What stands there; empty at the end of the declaration.
  public let found: String
  /// What could stand there.
  public let expected: String
  /// What may have been meant.
  public let nearest: String?
}

extension DeclarationFault: CustomStringConvertible {
  public var description: String {
    let found = found.isEmpty ? "The declaration ends" : "Found “\(found)”"
    let hint = nearest.map { " Did you mean “\($0)”?" } ?? ""
    return "Line \(line), column \(column): \(found) where \(expected) should be.\(hint)"
  }
}

/// Where a declaration’s text begins in its file, so that faults can be found there.
public struct TextPlace: Hashable, Sendable {
  public let line: Int
  public let column: Int
  /// The column in which the text’s further lines begin.
  public let furtherColumn: Int

  public init(line: Int = 1, column: Int = 1, furtherColumn: Int = 1) {
    self.line = line
    self.column = column
    self.furtherColumn = furtherColumn
  }
}
