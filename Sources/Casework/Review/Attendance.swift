/// An agency at a review.
public struct Attendance: Codable, Hashable, Sendable {
  public var agency: String
  public var name: String
  public var attended: Bool
  /// Nil where nobody said.
  public var report: ReportIn?

  public init(
    agency: String, name: String = "", attended: Bool, report: ReportIn? = nil
  ) {
    self.agency = agency
    self.name = name
    self.attended = attended
    self.report = report
  }
}
