/// Finds which place a row is about, and refuses one that cannot be.
struct PlaceReading {
  private let record: Record
  private let headings: Headings
  private let file: FileUnderReading

  init(_ record: Record, _ headings: Headings, in file: FileUnderReading) {
    self.record = record
    self.headings = headings
    self.file = file
  }

  func place() throws(ReadingFault) -> PublishedPlace {
    let level = value(.level)
    switch GeographicLevel(rawValue: level) {
    case .national: return .england
    case .regional:
      let code = try code(.regionCode, level)
      guard Region.coded(code) != nil else { throw fault(.unknownRegion(code), .regionCode) }
      return .region(code)
    case .authority:
      return .authority(try authority(level).code)
    case nil: throw fault(.unknownLevel(level), .level)
    }
  }

  /// By its three digits where the file has them, otherwise by its nine characters.
  private func authority(_ level: String) throws(ReadingFault) -> LocalAuthority {
    let short = value(.authorityCode)
    let long = value(.longAuthorityCode)
    guard !short.isEmpty else {
      let code = try code(.longAuthorityCode, level)
      guard let found = Authorities.longCoded(code) else {
        throw fault(.unknownAuthority(code), .longAuthorityCode)
      }
      return found
    }
    guard let found = Authorities.coded(short) else {
      throw fault(.unknownAuthority(short), .authorityCode)
    }
    guard long.isEmpty || found.longCodes.contains(long) else {
      let isKnown = Authorities.longCoded(long) != nil
      throw fault(
        isKnown ? .codesDisagree(short, long) : .unknownAuthority(long), .longAuthorityCode)
    }
    return found
  }

  private func code(_ column: LayoutColumn, _ level: String) throws(ReadingFault) -> String {
    let code = value(column)
    guard !code.isEmpty else { throw fault(.emptyCode(level), column) }
    return code
  }

  private func value(_ column: LayoutColumn) -> String {
    guard let place = headings.places[column] else { return "" }
    return RawField(String(decoding: record.field(place), as: UTF8.self)).value
  }

  private func fault(_ problem: ReadingFault.Problem, _ column: LayoutColumn) -> ReadingFault {
    file.fault(problem, line: record.line, column: headings.places[column])
  }
}
