extension CheckSummary {
  var json: String {
    var text = JSONText()
    text.add("outcome", outcome.name)
    if case .unreadable(let fault) = outcome {
      text.add("fault", fault.description)
      text.add("fault_line", fault.line)
      text.add("fault_column", fault.column)
    }
    text.add("year", year)
    text.add("rules_of", rulesOf)
    text.add("children", children)
    text.add("unchecked_children", uncheckedChildren)
    text.add("errors", errors)
    text.add("queries", queries)
    let faults = faults.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
    text.add(
      "form",
      list: faults.map { name, count in
        var text = JSONText()
        text.add("fault", name)
        text.add("findings", count)
        return text.object
      })
    text.add("rules", list: rules.map(\.json))
    return text.object
  }
}

extension CheckOutcome {
  fileprivate var name: String {
    switch self {
    case .clean: "clean"
    case .findings: "findings"
    case .unreadable: "unreadable"
    }
  }
}

extension CheckSummary.RuleOutcome {
  fileprivate var json: String {
    var text = JSONText()
    text.add("rule", rule.code)
    text.add("severity", rule.severity.rawValue)
    text.add("status", status.rawValue)
    text.add("findings", findings)
    text.add("children", children)
    text.add("incomplete_children", incompleteChildren)
    return text.object
  }
}
