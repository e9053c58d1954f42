import Markup
import Returns
import Vocabulary

/// How often each rule found something, and which could not be checked.
struct ReturnSummary {
  let summary: CheckSummary
  let filter: FindingsFilter
  let path: String

  var markup: Markup { "\(byRule)\(unchecked)" }

  private var byRule: Markup {
    let rules = summary.rules.filter { $0.findings > 0 }
    let faults = summary.faults.sorted { $0.key.rawValue < $1.key.rawValue }
    guard !rules.isEmpty || !faults.isEmpty else { return .empty }
    return Table(
      "By rule",
      columns: ["Rule", "What it is about", .init("Findings", isNumeric: true)],
      rows: faults.map { [link($0.key.rawValue), "The form of the file", "\($0.value.grouped)"] }
        + rules.map { [link($0.rule.code), "\($0.rule.message)", "\($0.findings.grouped)"] }
    ).markup
  }

  private func link(_ rule: String) -> Markup {
    let address = filter.address(path) {
      $0 = FindingsFilter(FormBody()); $0.rule = rule
    }
    return "<a href=\"\(href: address + "#findings")\">\(rule)</a>"
  }

  /// A rule that was not applied says so: it has not passed.
  private var unchecked: Markup {
    let statuses = CheckSummary.Status.allCases.filter { status in
      status != .checked && summary.rules.contains { $0.status == status }
    }
    guard !statuses.isEmpty else { return .empty }
    let items: Markup = each(statuses) { status in
      let codes = summary.rules.filter { $0.status == status }.map(\.rule.code)
      return "<dt>\(status.explanation)</dt><dd>\(codes.joined(separator: ", "))</dd>"
    }
    return Details("Rules that were not applied", content: "<dl>\(items)</dl>").markup
  }
}
