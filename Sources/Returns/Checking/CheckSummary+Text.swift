extension Finding {
  /// Three lines and an empty one.
  var plainText: String {
    let place = line.map { "line \($0)" } ?? "the whole return"
    let child = child.map { ", child \($0)" } ?? ""
    return """
      \(place): \(severity.rawValue) \(rule)\(child)
        \(fullMessage)
        \(remedy)


      """
  }
}

extension CheckSummary {
  /// For people to read: what was found, by rule, and what could not be checked.
  var plainText: String {
    (outcomeLines + findingLines + uncheckedLines).joined(separator: "\n") + "\n"
  }

  private var outcomeLines: [String] {
    var lines: [String] = []
    if case .unreadable(let fault) = outcome {
      lines.append("The return could not be read to its end. \(fault.description)")
      lines.append("What comes before was checked:")
    }
    let collection = year.map { "collection \($0)" } ?? "a collection of unknown year"
    lines.append(
      "\(counted(children, "child", "children")) of \(collection): "
        + "\(counted(errors, "error", "errors")), \(counted(queries, "query", "queries")).")
    if let year, let rulesOf, year != rulesOf {
      lines.append("Heed does not know the rules of \(year). Those of \(rulesOf) were used.")
    }
    return lines
  }

  private var findingLines: [String] {
    let faults = faults.sorted { $0.key.rawValue < $1.key.rawValue }
    return faults.map { "  \($0.key.rawValue): \(counted($0.value, "finding", "findings"))" }
      + rules.filter { $0.findings > 0 }.map { outcome in
        let children =
          outcome.children > 0 ? " in \(counted(outcome.children, "child", "children"))" : ""
        return "  \(outcome.rule.code): \(counted(outcome.findings, "finding", "findings"))"
          + "\(children). \(outcome.rule.message)"
      }
  }

  private var uncheckedLines: [String] {
    var lines: [String] = []
    if uncheckedChildren > 0 {
      lines.append(
        "\(counted(uncheckedChildren, "child", "children")) came before the header said of which "
          + "year the return is, and no rule was checked for them. Say the year.")
    }
    for status in Status.allCases where status != .checked {
      let codes = rules.filter { $0.status == status }.map(\.rule.code)
      if !codes.isEmpty { lines.append("\(status.explanation): \(codes.joined(separator: ", ")).") }
    }
    for outcome in rules where outcome.incompleteChildren > 0 {
      lines.append(
        "Rule \(outcome.rule.code) could not be checked in full for "
          + "\(counted(outcome.incompleteChildren, "child", "children")): something it looks at "
          + "cannot be read.")
    }
    return lines
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension CheckSummary.Status {
  /// Why a rule was not applied.
  public var explanation: String {
    switch self {
    case .checked: "Checked"
    case .notYetARule: "Not rules of this collection yet"
    case .notCollected: "Not checked, because this collection does not have what they are about"
    case .yearUnknown: "Not checked, because the return does not say of which year it is"
    case .notReadToEnd: "Not checked, because the return could not be read to its end"
    }
  }
}
