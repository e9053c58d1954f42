extension PeriodField {
  /// The two fields about the year, as they stand in one line.
  struct Reading {
    private let record: Record
    private let headings: Headings
    private let code: RawField
    private let yearKind: RawField

    init(_ record: Record, _ headings: Headings) {
      self.record = record
      self.headings = headings
      code = Self.field(.period, record, headings)
      yearKind = Self.field(.yearKind, record, headings)
    }

    func isSame(as other: PeriodField) -> Bool {
      code == other.code && yearKind == other.yearKind
    }

    func period(in file: FileUnderReading) throws(ReadingFault) -> PeriodField {
      guard let kind = PublishedPeriod.Kind(rawValue: yearKind.value) else {
        throw fault(.unknownYearKind(yearKind.value), .yearKind, file)
      }
      if let period = PublishedPeriod(code: code.value, identifier: kind.rawValue) {
        return PeriodField(period: period, code: code, yearKind: yearKind)
      }
      if let mangled = MangledText.kind(ofFigure: code.value), !code.value.allSatisfy(\.isNumber) {
        throw fault(.mangled(code.value, as: mangled), .period, file)
      }
      throw fault(.notAPeriod(code.value), .period, file)
    }

    private static func field(
      _ column: LayoutColumn, _ record: Record, _ headings: Headings
    ) -> RawField {
      guard let place = headings.places[column] else { return RawField("") }
      return RawField(String(decoding: record.field(place), as: UTF8.self))
    }

    private func fault(
      _ problem: ReadingFault.Problem, _ column: LayoutColumn, _ file: FileUnderReading
    ) -> ReadingFault {
      file.fault(problem, line: record.line, column: headings.places[column])
    }
  }
}
