import Markup
import Returns
import Vocabulary

/// Findings one under another, each with what to do.
struct FindingsTable {
  let findings: ArraySlice<Finding>

  var markup: Markup {
    Table(
      "Findings, in the order of the file",
      columns: [.init("Line", isNumeric: true), "Rule", "Child", "What is wrong", "What to do"],
      rows: findings.map(cells), captionIsHidden: true
    ).markup
  }

  private func cells(_ finding: Finding) -> [Markup] {
    [
      "\(finding.line?.grouped ?? "Whole")",
      """
      \(finding.rule)<br>\(Tag(finding.severity.label, finding.severity == .error ? .red : .amber))
      """,
      finding.child.map { "<bdi>\($0)</bdi>" } ?? "<span class=\"secondary\">None</span>",
      "\(finding.message)\(values(finding))", "\(finding.remedy)",
    ]
  }

  private func values(_ finding: Finding) -> Markup {
    guard !finding.values.isEmpty else { return .empty }
    return """
      <ul class="plain-list secondary">\(each(finding.values) { value in
        """
        <li>\(value.element.name): \
        \(value.text.map { "<bdi>\($0)</bdi>" as Markup } ?? "<em>missing</em>")</li>
        """
      })</ul>
      """
  }
}

extension Finding.Severity {
  var label: String { self == .error ? "Error" : "Query" }
}
