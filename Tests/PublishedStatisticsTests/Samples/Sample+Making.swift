import PublishedStatistics

extension Sample {
  /// The rows as the bytes of a file, with lines ending as asked.
  static func bytes(
    _ text: String, lineEnd: String = "\n", hasByteOrderMark: Bool = false
  ) -> [UInt8] {
    (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + text.replacing("\n", with: lineEnd).utf8
  }

  static func table(_ text: String, file: String = "sample.csv") throws -> PublishedTable {
    try PublishedTableReader.table(from: bytes(text), file: file)
  }

  /// All of them, with the names their files begin with.
  static let all = [
    ("d2_sample", startingByCategory), ("d3_sample", laterPlans), ("absence_sample", absence),
    ("neet_sample", destinations), ("a2_sample", conferences), ("ons_sample", children),
  ]
}
