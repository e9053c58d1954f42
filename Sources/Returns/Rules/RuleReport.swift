/// Where a rule is broken, as the rule itself reports it.
struct RuleReport {
  /// One place where the rule is broken.
  struct Failure {
    /// Which of all rules.
    let rule: Int
    /// Nil for what is wrong with the return as a whole.
    let place: Place?
    let values: [Finding.Value]
    /// What else there is to say.
    let note: String?
  }

  private(set) var failures: [Failure] = []
  /// Which of all rules is being checked.
  var rule = 0

  var isEmpty: Bool { failures.isEmpty }

  /// Reports the parts that break the rule together, at the first of them that is there.
  mutating func failure(
    in group: any CINGroup, _ parts: (any Placed)?..., missing: Element..., note: String? = nil
  ) {
    failure(in: group, parts: parts.compactMap { $0 }, missing: missing, note: note)
  }

  mutating func failure(
    in group: any CINGroup, parts: [any Placed], missing: [Element] = [], note: String? = nil
  ) {
    let values =
      parts.map { part in
        Finding.Value(
          element: part.place.element, text: part.said.flatMap { $0.isEmpty ? nil : $0 })
      }
      + missing.map { Finding.Value(element: $0, text: nil) }
    failures.append(
      Failure(rule: rule, place: parts.first?.place ?? group.place, values: values, note: note))
  }

  /// Reports what is wrong with the return as a whole.
  mutating func failure(note: String) {
    failures.append(Failure(rule: rule, place: nil, values: [], note: note))
  }

  /// Reports a header that is not there.
  mutating func failure(missing: Element...) {
    let values = missing.map { Finding.Value(element: $0, text: nil) }
    failures.append(Failure(rule: rule, place: nil, values: values, note: nil))
  }

  mutating func removeAll() {
    failures.removeAll(keepingCapacity: true)
  }
}
