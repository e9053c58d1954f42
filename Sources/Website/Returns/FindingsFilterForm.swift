import Markup
import Returns

/// The questions that narrow the list.
struct FindingsFilterForm {
  let filter: FindingsFilter
  let path: String
  let rules: [CheckSummary.RuleOutcome]

  var markup: Markup {
    Details(
      "Filter", isOpen: !filter.isWhole,
      content: FilterPanel(
        "Filter the findings", action: path, chosen: chosen, questions: questions
      ).markup
    ).markup
  }

  private var questions: Markup {
    """
    \(SelectField(
      "Rule", name: "rule",
      choices: rules.filter { $0.findings > 0 }.map { Choice($0.rule.code, value: $0.rule.code) },
      chosen: filter.rule, blank: "Every rule"))\
    \(SelectField(
      "Kind", name: "severity",
      choices: [Finding.Severity.error, .query].map { Choice($0.label, value: $0.rawValue) },
      chosen: filter.severity?.rawValue, blank: "Errors and queries"))\
    \(TextField(
      "Child", name: "child", value: filter.child ?? "", hint: "The LA child ID in full",
      kind: .code, width: .twentyCharacters))
    """
  }

  private var chosen: [FilterPanel.Chosen] {
    [
      filter.rule.map { FilterPanel.Chosen("Rule \($0)", removeHref: without { $0.rule = nil }) },
      filter.severity.map {
        FilterPanel.Chosen($0.label, removeHref: without { $0.severity = nil })
      },
      filter.child.map {
        FilterPanel.Chosen("Child \($0)", removeHref: without { $0.child = nil })
      },
    ].compactMap(\.self)
  }

  private func without(_ change: (inout FindingsFilter) -> Void) -> String {
    filter.address(path, change) + "#findings"
  }
}
