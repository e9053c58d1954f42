import Returns

/// Everything that a check finds in a return.
struct Checked {
  let findings: [Finding]
  let summary: CheckSummary

  init(_ bytes: [UInt8], year: Int? = nil, pieces: Int = .max) {
    var findings: [Finding] = []
    let check = ReturnCheck(year: year, found: { findings.append($0) })
    var rest = bytes[...]
    while !rest.isEmpty {
      check.read(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    summary = check.finish()
    self.findings = findings
  }

  init(_ text: String, year: Int? = nil) {
    self.init(Array(text.utf8), year: year)
  }

  /// A return of these children.
  init(_ children: ChildDraft..., year: Int = 2025, referenceDate: String?? = .none) {
    var writer = ReturnWriter(year: year, referenceDate: referenceDate)
    for child in children { writer.add(child) }
    writer.finish()
    self.init(writer.take())
  }

  init(_ generator: ReturnGenerator) {
    var bytes: [UInt8] = []
    generator.write { bytes += $0 }
    self.init(bytes)
  }

  var rules: [String] { findings.map(\.rule) }

  /// The findings of one rule.
  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
