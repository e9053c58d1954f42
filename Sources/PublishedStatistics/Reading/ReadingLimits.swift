/// The most a file may hold before it is refused, so that no file can use up the machine.
///
/// The largest table of the releases so far has 3.4 million bytes and 17,000 rows.
public struct ReadingLimits: Sendable {
  public var bytes: Int
  public var rows: Int
  public var columns: Int
  public var cells: Int
  /// Bytes in one line.
  public var lineBytes: Int

  public init(bytes: Int, rows: Int, columns: Int, cells: Int, lineBytes: Int) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.lineBytes = lineBytes
  }

  public static let standard = ReadingLimits(
    bytes: 64 * 1_048_576, rows: 500_000, columns: 400, cells: 8_000_000, lineBytes: 65_536)
}
