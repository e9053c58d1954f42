extension Finding {
  /// A place where a child or the return breaks a rule.
  init(_ rule: CensusRule, _ failure: RuleReport.Failure, child: String?, in census: Census) {
    let place = failure.place
    self.init(
      rule: rule.code, severity: rule.severity, child: child, module: rule.module,
      line: place?.line, path: place?.path ?? Element.message.name,
      fields: rule.fields.map { $0 == .sex && !census.asksForSex ? Element.gender.name : $0.name },
      values: failure.values,
      message: failure.note.map { "\(rule.message) \($0)" } ?? rule.message, remedy: rule.remedy)
  }

  /// Something wrong with the form of the return.
  init(_ fault: FormFault, child: String?) {
    let isWhole = fault.place.line == 0
    self.init(
      rule: fault.kind.rawValue, severity: fault.kind.severity, child: child,
      module: fault.place.element.module, line: isWhole ? nil : fault.place.line,
      path: fault.place.path,
      fields: [fault.kind.isOfAnotherName ? fault.text : fault.place.element.name],
      values: fault.kind.quotesValue
        ? [Value(element: fault.place.element, text: fault.text)] : [],
      message: fault.message, remedy: fault.kind.remedy)
  }
}
