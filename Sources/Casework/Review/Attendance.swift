/// An agency at a review.
public struct Attendance: Codable, Hashable, Sendable {
  public var agency: String
  public var name: String
  public var attended: Bool
  public var report: ReportIn

  public init(
    agency: String, name: String = "", attended: Bool, report: ReportIn = .notAsked
  ) {
    self.agency = agency
    self.name = name
    self.attended = attended
    self.report = report
  }
}
