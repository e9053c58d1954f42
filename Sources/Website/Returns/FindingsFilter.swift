import Returns
import Vocabulary

/// What a list of findings is narrowed to.
struct FindingsFilter: Equatable, Sendable {
  var rule: String?
  var severity: Finding.Severity?
  var child: String?
  var page = 1

  static let pageLength = 100

  init(_ query: FormBody) {
    rule = query.text("rule").flatMap { $0.isEmpty ? nil : $0 }
    severity = query.text("severity").flatMap(Finding.Severity.init)
    let child = query.typed("child").text
    self.child = child.isEmpty ? nil : child
    page = query.text("page").flatMap(Int.init).map { max(1, $0) } ?? 1
  }

  var isWhole: Bool { rule == nil && severity == nil && child == nil }

  func narrowed(_ findings: [Finding]) -> [Finding] {
    guard !isWhole else { return findings }
    return findings.filter { finding in
      (rule == nil || finding.rule == rule)
        && (severity == nil || finding.severity == severity)
        && (child == nil || finding.child == child)
    }
  }

  /// The address of the list, narrowed as this is but for what is changed.
  func address(_ path: String, _ change: (inout FindingsFilter) -> Void = { _ in }) -> String {
    var changed = self
    changed.page = 1
    change(&changed)
    var query = FormBody()
    if let rule = changed.rule { query.add("rule", rule) }
    if let severity = changed.severity { query.add("severity", severity.rawValue) }
    if let child = changed.child { query.add("child", child) }
    if changed.page > 1 { query.add("page", String(changed.page)) }
    return query.fields.isEmpty ? path : "\(path)?\(query.encoded)"
  }
}
