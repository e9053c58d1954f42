public import Vocabulary

/// Checks a children in need return as its bytes arrive.
///
/// Findings are handed over as soon as they are known and always in the order of their lines, so that
/// none needs to be kept: those about a child after the child, those about the return as a whole at
/// its end. Of two children with the same number it is the later one that is found. Memory grows
/// only by the numbers of the children, some 120 bytes a child.
public final class ReturnCheck {
  private let reader: ReturnReader
  private let calendar: WorkingCalendar
  private let found: (Finding) -> Void
  private let passed: (CINChild, [Finding]) -> Void
  /// What the return says of itself, once that has been read.
  public private(set) var header: ReturnHeader?
  private var checker: ChildChecker?
  private var summary = CheckSummary(outcome: .clean)
  /// Findings about the header, until all of them are known.
  private var early: [Finding] = []
  private var isFinished = false

  /// A check of one return, for the collection that ends in `year` or that its header names.
  ///
  /// `found` is told each finding, and `passed` each child with its findings once it is checked.
  public init(
    year: Int? = nil, calendar: WorkingCalendar = .englandAndWales,
    found: @escaping (Finding) -> Void,
    passed: @escaping (CINChild, [Finding]) -> Void = { _, _ in }
  ) {
    reader = ReturnReader(year: year)
    self.calendar = calendar
    self.found = found
    self.passed = passed
    if let year { know(year: year) }
  }

  /// Why the return could not be read to its end, once that is known.
  public var fault: ReadingFault? { reader.fault }

  /// Reads on, telling what is found.
  public func read(_ bytes: UnsafeRawBufferPointer) {
    reader.read(bytes) { take($0) }
  }

  /// Reads on, telling what is found.
  public func read(_ bytes: [UInt8]) {
    reader.read(bytes) { take($0) }
  }

  /// Says that there are no more bytes, and sums up.
  public func finish() -> CheckSummary {
    guard !isFinished else { return summary }
    isFinished = true
    reader.finish { take($0) }
    // Of a file that is no return nothing more needs to be said.
    if reader.fault == nil || summary.children > 0 {
      if header == nil { takeHeader() }
      release()
      findAboutWhole()
    }
    release()
    if let fault = reader.fault { summary.outcome = .unreadable(fault) }
    summary.rules =
      checker?.outcomes ?? CensusRule.all.map { .init(rule: $0, status: .yearUnknown) }
    return summary
  }
}

extension ReturnCheck {
  private func take(_ event: ReadingEvent) {
    switch event {
    case .header(let header) where self.header == nil:
      self.header = header
      takeHeader()
      release()
    case .header: break
    case .fault(let fault):
      note(fault)
      // Whatever is wrong before the header has ended waits for what is wrong with the header.
      early.append(Finding(fault, child: nil))
      if header != nil || early.count > 1000 { release() }
    case .child(let child):
      release()
      take(child)
    }
  }

  private func takeHeader() {
    if checker == nil, let year = header?.collectionYear { know(year: year) }
    early += checker?.findings(of: header) ?? []
  }

  private func take(_ child: CINChild) {
    summary.children += 1
    if checker == nil { summary.uncheckedChildren += 1 }
    for fault in child.faults { note(fault) }
    let faults = child.faults.map { Finding($0, child: child.id) }
    let findings = (faults + (checker?.findings(of: child) ?? [])).inOrderOfLines()
    for finding in findings { tell(finding) }
    passed(child, findings)
  }

  private func findAboutWhole() {
    var faults: [FormFault.Kind] = []
    if checker == nil { faults.append(.yearUnknown) }
    if summary.children == 0, reader.fault == nil { faults.append(.noChildren) }
    for kind in faults {
      let fault = FormFault(kind, at: Place(.message, line: 0))
      note(fault)
      tell(Finding(fault, child: nil))
    }
    guard reader.fault == nil, summary.children > 0 else {
      checker?.leaveWholeUnchecked()
      return
    }
    for finding in checker?.findingsAboutWhole() ?? [] { tell(finding) }
  }

  private func know(year: Int) {
    summary.year = year
    checker = ChildChecker(Census(year: year, calendar: calendar))
  }

  private func note(_ fault: FormFault) {
    summary.faults[fault.kind, default: 0] += 1
  }

  /// Hands over what has been waiting.
  private func release() {
    for finding in early.inOrderOfLines() { tell(finding) }
    early.removeAll()
  }

  private func tell(_ finding: Finding) {
    switch finding.severity {
    case .error: summary.errors += 1
    case .query: summary.queries += 1
    }
    summary.outcome = .findings
    found(finding)
  }
}

extension [Finding] {
  fileprivate func inOrderOfLines() -> [Finding] {
    guard count > 1 else { return self }
    return enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }.map(\.element)
  }
}
