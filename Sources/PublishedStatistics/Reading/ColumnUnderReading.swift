/// A column beyond the layout’s own while its file is read, before it is known whether it is a
/// measure or a filter.
struct ColumnUnderReading {
  let heading: RawField
  /// For each row its digits, its mark, or its place among the texts.
  private(set) var values: [Int64] = []
  /// For each row its decimal places, or what else it is.
  private(set) var kinds: [UInt8] = []
  private(set) var texts = Numbering<RawField>()
  /// Figures in quotation marks, by row.
  private(set) var quoted: [Int: RawField] = [:]
  private(set) var numberCount = 0
  private(set) var textCount = 0

  static let marker: UInt8 = 0xFE
  static let text: UInt8 = 0xFF

  init(heading: RawField) {
    self.heading = heading
  }

  mutating func add(_ field: ArraySlice<UInt8>) {
    let isQuoted = field.count >= 2 && field.first == UInt8(ascii: "\"")
    switch FigureText(isQuoted ? field.dropFirst().dropLast() : field) {
    case .number(let number):
      note(field, isQuoted)
      values.append(number.digits)
      kinds.append(UInt8(number.places))
      numberCount += 1
    case .marker(let marker):
      note(field, isQuoted)
      values.append(Int64(marker.rawValue))
      kinds.append(Self.marker)
    case .neither:
      values.append(Int64(texts.number(of: RawField(String(decoding: field, as: UTF8.self)))))
      kinds.append(Self.text)
      textCount += 1
    }
  }

  private mutating func note(_ field: ArraySlice<UInt8>, _ isQuoted: Bool) {
    if isQuoted { quoted[values.count] = RawField(String(decoding: field, as: UTF8.self)) }
  }

  /// A field as it stands in the file.
  func raw(_ row: Int) -> RawField {
    if let quoted = quoted[row] { return quoted }
    switch kinds[row] {
    case Self.text: return texts.inOrder[Int(values[row])]
    case Self.marker: return RawField((Marker(rawValue: UInt8(values[row])) ?? .empty).code)
    case let places: return RawField(number(row, places).text)
    }
  }

  private func number(_ row: Int, _ places: UInt8) -> PublishedNumber {
    PublishedNumber(digits: values[row], places: Int(places))
  }

  /// Whether the column holds figures, some fields of which may be faults.
  ///
  /// Filters stand before measures. One may have values that look like figures, such as ages; but
  /// then they come again and again, as do those that do not, such as `Total`.
  func isMeasure(isAfterMeasure: Bool) -> Bool {
    if textCount == 0 { return true }
    guard numberCount > 0 else { return false }
    return isAfterMeasure || textCount * 20 < values.count - textCount
      || Set(values).count * 2 > values.count
  }

  /// The first row whose field is neither a number nor a mark.
  var firstText: Int? { kinds.firstIndex(of: Self.text) }
}
