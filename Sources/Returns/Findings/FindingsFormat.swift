/// How findings are written down.
public enum FindingsFormat: String, CaseIterable, Sendable {
  /// For people to read, with a summary at the end.
  case text
  /// For spreadsheets, a row each, without a summary.
  case csv
  /// For programs, one object with the findings and the summary.
  case json

  /// What comes before the first finding.
  public var opening: String {
    switch self {
    case .text: ""
    case .csv: "rule,severity,child,module,line,fields,message\n"
    case .json: "{\"findings\":["
    }
  }

  /// One finding; the format of those after the first can differ.
  public func row(_ finding: Finding, isFirst: Bool) -> String {
    switch self {
    case .text: finding.plainText
    case .csv: finding.csvRow
    case .json: (isFirst ? "\n" : ",\n") + finding.json
    }
  }

  /// What comes after the last finding.
  public func closing(_ summary: CheckSummary) -> String {
    switch self {
    case .text: summary.plainText
    case .csv: ""
    case .json: "\n],\n\"summary\":\(summary.json)}\n"
    }
  }
}
