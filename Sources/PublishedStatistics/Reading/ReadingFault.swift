/// Why a file could not be read as a published table, and where in it.
///
/// Nothing of the file is kept. Its description is for the person who gave the file: what is wrong,
/// where, and what to do next.
public struct ReadingFault: Error, Hashable, Sendable {
  public let file: String
  /// Counted from 1, the line of the headings; nil where the fault is not in one line.
  public let line: Int?
  /// Nil where the fault is not in one column.
  public let column: Column?
  public let problem: Problem

  init(file: String, line: Int? = nil, column: Column? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// A column, as a person would look for it.
  public struct Column: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    /// The heading; empty in the line of headings itself.
    public let name: String
  }

  /// The file, the line and the column: `d2.csv, line 14, column 12 (CPP_start)`.
  public var place: String {
    var parts = [file]
    if let line { parts.append("line \(line)") }
    if let column {
      parts.append("column \(column.number)" + (column.name.isEmpty ? "" : " (\(column.name))"))
    }
    return parts.joined(separator: ", ")
  }
}

extension ReadingFault: CustomStringConvertible {
  public var description: String { "\(place): \(problem.sentence) \(problem.advice)" }
}
