/// The file that is being read: how much it may hold, and how to name a place in it.
struct FileUnderReading {
  let name: String
  let limits: ReadingLimits
  var headings: [String] = []

  /// A fault, with the column counted from nought.
  func fault(
    _ problem: ReadingFault.Problem, line: Int? = nil, column: Int? = nil
  ) -> ReadingFault {
    let named = column.map { number in
      ReadingFault.Column(
        number: number + 1, name: headings.indices.contains(number) ? headings[number] : "")
    }
    return ReadingFault(file: name, line: line, column: named, problem)
  }

  func fault(_ fault: ScanFault) -> ReadingFault {
    self.fault(fault.problem, line: fault.line, column: fault.field)
  }
}
