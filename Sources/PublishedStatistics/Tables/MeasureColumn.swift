/// The figures of one measure, a row each.
///
/// Numbers are kept as whole digits to the same decimal places; marks as values no number can have.
struct MeasureColumn: Hashable, Sendable {
  let name: String
  /// The decimal places all numbers are kept to.
  let places: Int
  /// Whether noughts at the end are written: 43.0 rather than 43.
  let showsAllPlaces: Bool
  private(set) var stored: [Int64]

  init(name: String, places: Int, showsAllPlaces: Bool, stored: [Int64] = []) {
    self.name = name
    self.places = places
    self.showsAllPlaces = showsAllPlaces
    self.stored = stored
  }

  mutating func append(_ value: Int64) { stored.append(value) }

  func cell(_ row: Int) -> PublishedCell {
    let value = stored[row]
    if let marker = Self.marker(value) { return .marked(marker) }
    let number = PublishedNumber(digits: value, places: places)
    return .number(showsAllPlaces ? number : number.trimmed)
  }

  /// What a mark is kept as.
  static func stored(_ marker: Marker) -> Int64 { .min + Int64(marker.rawValue) }

  static func marker(_ stored: Int64) -> Marker? {
    guard stored < .min + Int64(Marker.allCases.count) else { return nil }
    return Marker(rawValue: UInt8(stored - .min))
  }
}
